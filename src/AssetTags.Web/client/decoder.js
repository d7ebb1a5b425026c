// Reads QR codes where the browser cannot by itself. Fetched only when the camera is switched on.
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm';

// Else it would be fetched from somebody else's server.
prepareZXingModule({ overrides: { locateFile: () => new URL(wasm, import.meta.url).href } });

export async function decode(image) {
  const [found] = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 });
  return found?.isValid ? found.text : undefined;
}
