/** The words of the map in the page's language; the page hands them over. */
export class Words {
  #plural;

  constructor(words, language) {
    Object.assign(this, words);
    this.#plural = new Intl.PluralRules(language);
    this.lang = language === 'en' ? '?lang=en' : '';
  }

  /** «5 об’єктів». */
  countOf(number) {
    return `${number}\u00A0${this.objects[this.#plural.select(number)] ?? this.objects.other}`;
  }

  put(phrase, value) {
    return phrase.replace('{0}', value);
  }
}
