extension PlanTemplate {
  /// Every template, in the order of their short names.
  public static let all: [PlanTemplate] = [
    PlanTemplate(
      "P0", "quoc-phong-an-ninh",
      [
        ("plan", PackageResources.quoc_phong_an_ninh_plan_csv),
        ("readings", PackageResources.quoc_phong_an_ninh_readings_csv),
        ("units", PackageResources.quoc_phong_an_ninh_units_csv),
        ("movements", PackageResources.quoc_phong_an_ninh_movements_csv),
        ("criteria", PackageResources.quoc_phong_an_ninh_criteria_csv),
        ("quotas", PackageResources.quoc_phong_an_ninh_quotas_csv),
        ("deadlines", PackageResources.quoc_phong_an_ninh_deadlines_csv),
        ("columns", PackageResources.quoc_phong_an_ninh_columns_csv),
        ("cases", PackageResources.quoc_phong_an_ninh_cases_csv),
      ]),
    PlanTemplate(
      "P1", "guong-dien-hinh",
      [
        ("plan", PackageResources.guong_dien_hinh_plan_csv),
        ("units", PackageResources.guong_dien_hinh_units_csv),
        ("movements", PackageResources.guong_dien_hinh_movements_csv),
        ("criteria", PackageResources.guong_dien_hinh_criteria_csv),
        ("quotas", PackageResources.guong_dien_hinh_quotas_csv),
        ("deadlines", PackageResources.guong_dien_hinh_deadlines_csv),
        ("columns", PackageResources.guong_dien_hinh_columns_csv),
        ("cases", PackageResources.guong_dien_hinh_cases_csv),
      ]),
    PlanTemplate(
      "P2", "bo-phieu-kin",
      [
        ("plan", PackageResources.bo_phieu_kin_plan_csv),
        ("readings", PackageResources.bo_phieu_kin_readings_csv),
        ("units", PackageResources.bo_phieu_kin_units_csv),
        ("criteria", PackageResources.bo_phieu_kin_criteria_csv),
        ("deadlines", PackageResources.bo_phieu_kin_deadlines_csv),
        ("columns", PackageResources.bo_phieu_kin_columns_csv),
        ("cases", PackageResources.bo_phieu_kin_cases_csv),
      ]),
    PlanTemplate(
      "P3", "thi-dua-khen-thuong",
      [
        ("plan", PackageResources.thi_dua_khen_thuong_plan_csv),
        ("units", PackageResources.thi_dua_khen_thuong_units_csv),
        ("movements", PackageResources.thi_dua_khen_thuong_movements_csv),
        ("titles", PackageResources.thi_dua_khen_thuong_titles_csv),
        ("quotas", PackageResources.thi_dua_khen_thuong_quotas_csv),
        ("deadlines", PackageResources.thi_dua_khen_thuong_deadlines_csv),
        ("tasks", PackageResources.thi_dua_khen_thuong_tasks_csv),
        ("columns", PackageResources.thi_dua_khen_thuong_columns_csv),
      ]),
    PlanTemplate(
      "P4", "tieu-chi-chi-tiet",
      [
        ("plan", PackageResources.tieu_chi_chi_tiet_plan_csv),
        ("readings", PackageResources.tieu_chi_chi_tiet_readings_csv),
        ("units", PackageResources.tieu_chi_chi_tiet_units_csv),
        ("criteria", PackageResources.tieu_chi_chi_tiet_criteria_csv),
        ("deadlines", PackageResources.tieu_chi_chi_tiet_deadlines_csv),
        ("columns", PackageResources.tieu_chi_chi_tiet_columns_csv),
        ("cases", PackageResources.tieu_chi_chi_tiet_cases_csv),
      ]),
  ]
}
