// node labels.mjs INPUT.csv OUT.pdf FONT.ttf
// Label sheets with pdfkit and qrcode: 24 labels of 70 × 37 mm on A4, QR codes as vectors, pages streamed to the file.
// Columns of the input: community, name, address, number, host, code.
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';
import { rows } from './csv.mjs';

const MM = 72 / 25.4;
const COLUMNS = 3;
const ROWS = 8;
const LABEL = { width: 70 * MM, height: 37 * MM, top: 0.5 * MM };
const CODE_BOX = 28 * MM;
const QUIET_ZONE = 4;
const TEXT = { x: 32 * MM, width: 35 * MM };

function drawCode(doc, payload, left, top) {
  const { size, data } = QRCode.create([{ data: payload, mode: 'alphanumeric' }], { errorCorrectionLevel: 'Q' }).modules;
  const module = CODE_BOX / (size + 2 * QUIET_ZONE);
  const x0 = left + QUIET_ZONE * module;
  const y0 = top + QUIET_ZONE * module;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!data[row * size + column]) continue;
      const start = column;
      while (column < size && data[row * size + column]) column++;
      doc.rect(x0 + start * module, y0 + row * module, (column - start) * module, module);
    }
  }
  doc.fill('black');
}

function drawText(doc, asset, left, top) {
  const line = (text, size, y, height) =>
    doc.fontSize(size).text(text, left + TEXT.x, top + y * MM, { width: TEXT.width, height: height * MM, ellipsis: true });
  line(asset.community, 6, 2.5, 5);
  line(asset.name, 8, 8, 10);
  line(asset.address, 6, 19, 5);
  line(asset.number, 8, 25, 3.5);
  line(asset.host, 6, 29, 3);
  line(`${asset.code.slice(0, 5)}-${asset.code.slice(5)}`, 9, 32, 4);
}

function drawLabel(doc, asset, slot) {
  const left = (slot % COLUMNS) * LABEL.width;
  const top = LABEL.top + Math.floor(slot / COLUMNS) * LABEL.height;
  drawCode(doc, `HTTPS://${asset.host.toUpperCase()}/${asset.code}`, left + 2 * MM, top + 4.5 * MM);
  drawText(doc, asset, left, top);
}

const [input, output, font] = process.argv.slice(2);
if (!font) {
  console.error('node labels.mjs INPUT.csv OUT.pdf FONT.ttf');
  process.exit(2);
}
const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, font });
const file = createWriteStream(output);
doc.pipe(file);
let count = 0;
for await (const asset of rows(createReadStream(input, 'utf8'))) {
  const slot = count++ % (COLUMNS * ROWS);
  if (slot === 0) {
    // Lets the file take what is ready, so that memory does not grow with the number of pages.
    if (file.writableNeedDrain) await new Promise((resolve) => file.once('drain', resolve));
    doc.addPage();
  }
  drawLabel(doc, asset, slot);
}
doc.end();
await finished(file);
