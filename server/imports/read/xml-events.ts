/**
 * The tags and texts of an XML file, read as a stream. It is refused, and nothing is expanded or looked up, where it has a
 * DOCTYPE, is not well-formed, or has a value, a nesting or a tag so large that it could use up memory.
 */
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';

export type XmlEvent =
  | {
      readonly type: 'open';
      /** Without its prefix. */
      readonly name: string;
      readonly attributes: Readonly<Record<string, string | undefined>>;
      /** On which the tag begins. */
      readonly line: number;
    }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'close'; readonly name: string };

/** Why a file is refused, and from which line on. */
export class XmlRefusal extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const mostDepth = 1_000;
const mostAttributes = 1_000;
/** A character may be written with several, as `&quot;`. */
const writtenPerCharacter = 10;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const encodingOf = (start: Uint8Array): string => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(start.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
};

/** Texts from bytes. `line` tells where the reading stands. */
async function* decoded(chunks: AsyncIterable<Uint8Array>, line: () => number): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let encoding = 'utf-8';
  for await (const chunk of chunks) {
    try {
      if (!decoder) {
        encoding = encodingOf(chunk);
        decoder = new TextDecoder(encoding, { fatal: true });
      }
      yield decoder.decode(chunk, { stream: true });
    } catch (error) {
      // TextDecoder's way to say that the encoding is not known or that the bytes are not in it.
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      throw new XmlRefusal(
        line(),
        `The file is not in the encoding ${encoding} that it should have. Save it as UTF-8.`,
      );
    }
  }
}

/**
 * All that happens in an XML file, in order, as many events at a time as a piece of the file holds.
 *
 * @param mostCharacters in one attribute, or in all text between two tags.
 * @throws XmlRefusal
 */
export async function* xmlEvents(
  chunks: AsyncIterable<Uint8Array>,
  mostCharacters: number,
): AsyncGenerator<readonly XmlEvent[]> {
  const parser = new SaxesParser();
  let events: XmlEvent[] = [];
  let depth = 0;
  let attributes = 0;
  let begin = 1;
  /** Characters of text since the last tag, for comments may part what is one text. */
  let characters = 0;
  /** Where the parser stood when it last had something to tell, and on which line. */
  let told = 0;
  let toldLine = 1;
  const refuse = (message: string, line = parser.line): never => {
    throw new XmlRefusal(line, message);
  };
  const measure = (length: number, atMost = mostCharacters) => {
    if (length <= atMost) return;
    refuse(`A value here has more than ${mostCharacters} characters. Shorten it, or take it out.`);
  };
  const tell = (line = parser.line) => {
    told = parser.position;
    toldLine = line;
  };
  const push = (event: XmlEvent) => {
    events.push(event);
    if (event.type !== 'text') characters = 0;
    tell();
  };
  parser.on('error', ({ message }) => {
    const detail = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    // The parser may have read on for long: after a lone & up to the next semicolon or the end.
    refuse(
      `This is not well-formed XML: ${detail}. Mend it from this line on (a lone & is written &amp;), or write the file again.`,
      toldLine,
    );
  });
  parser.on('doctype', (text) => {
    refuse(
      'The file has a DOCTYPE, which can bring in other files or grow without end. Take it out; nothing here needs one.',
      parser.line - (text.split('\n').length - 1),
    );
  });
  parser.on('opentagstart', () => {
    // The parser has read one character past the name: a line break there belongs to the line before.
    begin = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
    attributes = 0;
    tell(begin);
  });
  parser.on('attribute', ({ value }) => {
    measure(value.length);
    attributes += 1;
    if (attributes > mostAttributes)
      refuse(`This tag has more than ${mostAttributes} attributes, which is the most. Take some out.`);
    tell();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > mostDepth)
      refuse(`Tags are nested more than ${mostDepth} deep here, which is the most. Write the file flatter.`);
    push({ type: 'open', name: localName(tag.name), attributes: tag.attributes, line: begin });
  });
  const onText = (text: string) => {
    characters += text.length;
    measure(characters);
    push({ type: 'text', text });
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('comment', () => tell());
  parser.on('closetag', (tag) => {
    depth -= 1;
    push({ type: 'close', name: localName(tag.name) });
  });
  // The parser's own position counts a piece twice once it is through with it.
  let written = 0;
  for await (const text of decoded(chunks, () => parser.line)) {
    parser.write(text);
    written += text.length;
    measure(written - told, mostCharacters * writtenPerCharacter);
    yield events;
    events = [];
  }
  parser.close();
  yield events;
}
