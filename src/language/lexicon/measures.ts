/*
 * Units of measure: a unit on each line, with all its forms. Forms of two words have a low line. Compiled for wirelint
 * from the SI brochure and the styles of wires. MIT, as the project.
 */
const units = `
  % percent per_cent pct percentage_points percentage_point pp
  m metre metres meter meters
  km kms kilometre kilometres kilometer kilometers
  cm centimetre centimetres centimeter centimeters
  mm millimetre millimetres millimeter millimeters
  mile miles
  foot feet ft
  inch inches
  yard yards
  kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos
  g gram grams gramme grammes
  mg milligram milligrams
  t ton tons tonne tonnes metric_tons
  lb lbs
  ounce ounces oz
  l litre litres liter liters
  ml millilitre millilitres milliliter milliliters
  hectare hectares ha
  acre acres
  km² km2 sq_km square_kilometres square_kilometers square_kilometer square_kilometre
  m² m2 sqm sq_m square_metres square_meters
  m³ m3 cubic_metres cubic_meters cu_m
  km/h kph kmh
  mph
  °C Celsius
  °F Fahrenheit
  degree degrees
  MW megawatt megawatts
  GW gigawatt gigawatts
  kW kilowatt kilowatts
  kWh kilowatt-hour kilowatt-hours
  GB gigabyte gigabytes
  MB megabyte megabytes
  TB terabyte terabytes
  Hz hertz
  barrel barrels bbl
  gallon gallons
  hour hours hrs
  minute minutes mins
  second seconds
  day days
  week weeks
  month months
  year years
`

/** Units whose measures are often given to three places, also where these are noughts. */
export const exactMeasures: ReadonlySet<string> = new Set(['second', 'seconds', 'point', 'points', 'mm', 'mg', 'ml'])

/** The unit of a measure by its form; a form of two words has a space. */
export const measures: ReadonlyMap<string, number> = new Map(
  units
    .trim()
    .split('\n')
    .flatMap((line, unit) =>
      line
        .trim()
        .split(' ')
        .map(form => [form.replace('_', ' '), unit] as const),
    ),
)
