import type { XmlEvent } from '../xml-events.ts';
import { WorkbookRefusal } from './workbook-parts.ts';
import { RichText, unescaped } from './workbook-strings.ts';
import { type NumberFormat, plainNumber } from './workbook-styles.ts';
import { dayText, numberText } from './workbook-values.ts';

/** What cells refer to. */
export interface CellSource {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  readonly mostCharacters: number;
}

export interface SheetCell {
  /** As `B7`. */
  readonly address: string;
  readonly text: string;
  /** What whoever looks at the sheet may not know: it is a day, lost digits, shows an error, or has a formula alone. */
  readonly note: 'day' | 'cut' | 'error' | 'formula' | null;
}

/** A cell while its tags are read. */
export class CellDraft {
  readonly #source: CellSource;
  readonly #address: string;
  readonly #type: string;
  readonly #format: NumberFormat;
  readonly #rich: RichText;
  #value: string | null = null;
  #inValue = false;
  #hasFormula = false;

  constructor(attributes: Readonly<Record<string, string | undefined>>, address: string, source: CellSource) {
    this.#source = source;
    this.#address = address;
    this.#type = attributes['t'] ?? 'n';
    this.#format = source.formats[Number(attributes['s'] ?? 0)] ?? plainNumber;
    this.#rich = new RichText(source.mostCharacters);
  }

  read(event: XmlEvent): void {
    if (event.type === 'text') {
      if (this.#inValue) this.#value += event.text;
      else this.#rich.add(event.text);
      return;
    }
    this.#inValue = event.type === 'open' && event.name === 'v';
    if (this.#inValue) this.#value = '';
    if (event.name === 'f') this.#hasFormula = true;
    this.#rich[event.type](event.name);
  }

  finish(): SheetCell {
    const value = this.#value ?? '';
    switch (this.#type) {
      case 's':
        return this.#cell(value === '' ? '' : this.#sharedString(Number(value)));
      case 'inlineStr':
        return this.#cell(this.#rich.text);
      case 'str':
        return this.#cell(unescaped(value));
      case 'b':
        return this.#cell(value === '' ? '' : value === '1' || value === 'true' ? 'yes' : 'no');
      case 'e':
        return this.#cell(value, 'error');
      case 'd':
        return this.#cell(value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, ''), 'day');
      default:
        return this.#number(value);
    }
  }

  #cell(text: string, note: SheetCell['note'] = null): SheetCell {
    const isMissing = this.#hasFormula && this.#value === null;
    return { address: this.#address, text, note: isMissing ? 'formula' : note };
  }

  #sharedString(index: number): string {
    const text = this.#source.strings[index];
    if (text !== undefined) return text;
    throw new WorkbookRefusal(`The workbook is damaged: the text of the cell ${this.#address} is not in it.`);
  }

  #number(written: string): SheetCell {
    if (written === '') return this.#cell('');
    const { shows } = this.#format;
    const day = shows === 'number' ? null : dayText(Number(written), shows, this.#source.from1904);
    if (day !== null) return this.#cell(day, 'day');
    const { text, cut } = numberText(written, this.#format);
    return this.#cell(text, cut ? 'cut' : null);
  }
}
