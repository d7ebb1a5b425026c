// RFC 4180 rows as objects, read chunk by chunk.
export async function* rows(stream) {
  let names;
  for await (const record of records(stream)) {
    if (names) yield Object.fromEntries(names.map((name, i) => [name, record[i]]));
    else names = record;
  }
}

async function* records(stream) {
  let record = [];
  let field = '';
  let quoted = false;
  let afterQuote = false;
  for await (const chunk of stream) {
    for (const c of chunk) {
      if (quoted) {
        if (c === '"') [quoted, afterQuote] = [false, true];
        else field += c;
      } else if (c === '"') {
        if (afterQuote) field += c;
        [quoted, afterQuote] = [true, false];
      } else if (c === ',' || c === '\n') {
        record.push(field);
        [field, afterQuote] = ['', false];
        if (c === '\n') {
          yield record;
          record = [];
        }
      } else if (c !== '\r') field += c;
    }
  }
  if (field || record.length) yield [...record, field];
}
