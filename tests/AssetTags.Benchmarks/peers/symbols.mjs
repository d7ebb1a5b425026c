// node symbols.mjs VERSION LEVEL < texts: one symbol a line by npm qrcode, its rows as 0 and 1, without a quiet zone.
import { readFileSync } from 'node:fs';
import QRCode from 'qrcode';

const [version, level] = process.argv.slice(2);
for (const data of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { modules } = QRCode.create([{ data, mode: 'alphanumeric' }], { version: Number(version), errorCorrectionLevel: level });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from(modules.data.subarray(y * modules.size, (y + 1) * modules.size), (module) => (module ? '1' : '0')).join(''));
  console.log(rows.join(' '));
}
