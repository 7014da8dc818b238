/** Which boxes of a group are ticked in a form: `kinds.question` is the box "question" of the group "kinds". */
export function chosenIn(typed: Readonly<Record<string, string>>, group: string): string[] {
  const prefix = `${group}.`
  return Object.keys(typed)
    .filter((field) => field.startsWith(prefix))
    .map((field) => field.slice(prefix.length))
}
