/** What is selected on the page in what somebody wrote, and not where one is writing; '' when nothing is. */
export function chosenOnPage(): string {
  const chosen = document.getSelection()
  const inside = chosen?.anchorNode?.parentElement?.closest('.prose')
  return inside && !inside.closest('.written, [contenteditable]') ? String(chosen).trim() : ''
}
