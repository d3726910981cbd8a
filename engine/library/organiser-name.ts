/** Words by which a municipality or county calls itself; a board (lautakunta) or a body (toimikunta) is none. */
const organiserWord =
  /\p{L} ?(kunta|kaupunki|kommun|stad|hyvinvointialue|välfärdsområde|county|municipality)$|^(city|town|county) of \p{L}/iu;
const otherWord = /(lauta|valio|seutu|toimi|johto|valtuus|maa|osa|talous)kunta$/i;
/** In characters. */
const longestName = 60;

/** Whether a text is nothing but the name of a municipality or county, as it may stand above a budget. */
export function isOrganiserName(text: string): boolean {
  const name = text.trim();
  return text.length <= longestName && !/\d/.test(name) && organiserWord.test(name) && !otherWord.test(name);
}
