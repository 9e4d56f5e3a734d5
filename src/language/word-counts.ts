/** Owns how rare a word is in a pile that grows: in how many of its texts it stands. What a text is, its users say. */
export class WordCounts {
  private readonly df = new Map<string, number>();
  private texts = 0;

  /** The words of one text, each once. */
  add(words: Iterable<string>): void {
    this.texts++;
    for (const w of words) this.df.set(w, (this.df.get(w) ?? 0) + 1);
  }

  remove(words: Iterable<string>): void {
    this.texts--;
    for (const w of words) this.df.set(w, this.df.get(w)! - 1);
  }

  /** As the counts stand now; to be taken anew after a change. A word of all texts has 0.3, an unknown one the most. */
  rarity(): (word: string) => number {
    const known = new Map<string, number>(), unseen = Math.log(this.texts + 1) + 0.3;
    return (word) => {
      let rarity = known.get(word);
      if (rarity === undefined) {
        const d = this.df.get(word);
        known.set(word, rarity = d ? Math.log((this.texts + 1) / d) + 0.3 : unseen);
      }
      return rarity;
    };
  }
}
