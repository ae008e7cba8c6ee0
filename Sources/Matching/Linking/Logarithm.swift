/// The natural logarithm of a positive number, to about 1e-12.
///
/// The range is reduced to 0.7...1.42 by the binary exponent; there the series of artanh
/// converges fast. It is written out so that every platform gives the same bits.
func logarithm(_ number: Double) -> Double {
  guard number > 0 else { return -.infinity }
  var exponent = Double(number.exponent)
  var significand = number.significand
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var power = ratio
  var sum = 0.0
  var divisor = 1.0
  while divisor < 19 {
    sum += power / divisor
    power *= square
    divisor += 2
  }
  return exponent * 0.6931471805599453 + 2 * sum
}

/// e to a power, to about 1e-12.
func exponential(_ power: Double) -> Double {
  guard power > -700 else { return 0 }
  guard power < 700 else { return .infinity }
  let count = (power / 0.6931471805599453).rounded()
  let rest = power - count * 0.6931471805599453
  var term = 1.0
  var sum = 1.0
  for index in 1...14 {
    term *= rest / Double(index)
    sum += term
  }
  return sum * Double(sign: .plus, exponent: Int(count), significand: 1)
}

/// The probability of given log odds.
func probability(logOdds: Double) -> Double { 1 / (1 + exponential(-logOdds)) }
