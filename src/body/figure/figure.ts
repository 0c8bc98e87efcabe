import drawn from './figure.json' with { type: 'json' }
import { parseFigure } from './parse.ts'

/** The human figure: four views, muscles, zones and caution sites. Draw the paths as they are. */
export const figure = parseFigure(drawn)

/** Version of the artwork; stored with every placed point. */
export const artVersion = figure.artVersion
