const deskWords =
  /\b(?:desk|office|computer|screen|keyboard|mouse|laptop|typ(?:ing|ist)|programm\w*|developer|designer|editor|translator|accountant|clerk|secretary|administrat\w*|call cent(?:re|er)|home office|sits? all day|sitting)\b/i

/** Whether occupation or daily loads speak of work at a desk. */
export const isDeskLoad = (client: { readonly occupation: string; readonly loads: string }): boolean =>
  deskWords.test(`${client.occupation} ${client.loads}`)
