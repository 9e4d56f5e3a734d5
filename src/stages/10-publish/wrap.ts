/** Owns breaking one line of plain text into lines of a width. Columns are counted as code points. */

/** `first` and `rest` are the indents; a word longer than the line is broken. At most `most` lines, the last ends in "…". */
export function wrapped(text: string, width: number, first: string, rest: string, most = 4): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const flush = (): void => { lines.push(line); line = rest; empty = true; };
  // Longer texts could not be shown anyway; this bounds the work on a hostile one.
  for (const whole of text.slice(0, width * (most + 1)).split(' ')) {
    let chars = [...whole];
    while (chars.length > 0) {
      const room = width - [...line].length - (empty ? 0 : 1);
      if (chars.length <= room) {
        line += (empty ? '' : ' ') + chars.join(''); empty = false; chars = [];
      } else if (empty) {
        line += chars.slice(0, room).join(''); chars = chars.slice(room); flush();
      } else flush();
    }
  }
  if (!empty) flush();
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = [...(kept[most - 1] ?? '')];
  kept[most - 1] = `${last.slice(0, Math.min(last.length, width - 2)).join('').trimEnd()} …`;
  return kept;
}
