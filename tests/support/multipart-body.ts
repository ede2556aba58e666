/** A field of a form, or a file in it; the name of a file is sent as it stands. */
interface Part {
  readonly field: string;
  readonly filename?: string;
  readonly text: string;
}

const boundary = 'joined-up';

/** A form as a request sends it, for names that a browser would not send. */
export const multipartBody = (parts: readonly Part[]) => ({
  headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  payload: [
    ...parts.map(({ field, filename, text }) => {
      const file = filename === undefined ? '' : `; filename="${filename}"`;
      return `--${boundary}\r\ncontent-disposition: form-data; name="${field}"${file}\r\n\r\n${text}\r\n`;
    }),
    `--${boundary}--\r\n`,
  ].join(''),
});
