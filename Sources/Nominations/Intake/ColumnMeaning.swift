/// What a column of a submission holds; the raw values are those of `tonghop tables --json`.
public enum ColumnMeaning: String, Sendable, CaseIterable {
  case number
  case name
  case familyAndMiddleName = "family_and_middle_name"
  case givenName = "given_name"
  case birthDate = "birth_date"
  case maleBirthDate = "birth_date_male"
  case femaleBirthDate = "birth_date_female"
  case sex
  case unit
  case position
  case code
  case citizenID = "citizen_id"
  case kind
  case movement
  case title
  case award
  case achievements
  case rating
  case note
  case task
  case lead
  case coordinators
  case due
  case other
}
