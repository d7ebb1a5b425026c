// The page of a scanned code as one would write it in Node: fastify, better-sqlite3, one process.
//   node site.mjs REGISTRY PORT row|record      "row" reads the asset only, "record" all that the page of AssetTags shows
import fastify from 'fastify';
import Database from 'better-sqlite3';

const [, , file, port, what] = process.argv;
const db = new Database(file, { readonly: true });
const find = db.prepare(`
  SELECT a.id, a.kind, a.name, a.class_description, a.description, a.address_post_name, a.address_thoroughfare, a.address_locator_designator,
    a.inventory_number, a.official_id, a.registration_id, a.registration_date, a.is_part_of, a.area, a.unit_name, a.condition, a.is_dangerous,
    a.status, a.last_inspected_on, a.owner_name, a.user_name, a.location_latitude, a.location_longitude, t.state, t.code,
    h.name AS holder, h.edrpou, h.contact_phone, h.contact_email
  FROM tags t LEFT JOIN assets a ON a.id = t.asset_id LEFT JOIN balance_holders h ON h.id = a.balance_holder_id WHERE t.code = ?`);
const documents = db.prepare('SELECT kind, title, number, date, link FROM asset_documents WHERE asset_id = ? AND removed_at IS NULL ORDER BY date DESC');
const photos = db.prepare('SELECT id, caption, taken_on, width, height FROM asset_photos WHERE asset_id = ? AND removed_at IS NULL ORDER BY place');
const tags = db.prepare('SELECT state, attached_at, ended_at FROM tags WHERE asset_id = ?');
const journal = db.prepare('SELECT at, leaf FROM journal_entries WHERE entity = ? AND revision > 1 ORDER BY revision DESC LIMIT 20');
const neighbours = db.prepare(`
  SELECT a.name, a.address_thoroughfare, a.address_locator_designator, t.code FROM assets a LEFT JOIN tags t ON t.asset_id = a.id
  WHERE a.id <> ? AND a.is_part_of = ? LIMIT 6`);

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value) => String(value ?? '').replace(/[&<>"']/g, (c) => escapes[c]);
const fact = (term, value) => (value == null ? '' : `<div><dt>${term}</dt><dd>${text(value)}</dd></div>`);
const list = (title, rows, row) => (rows.length === 0 ? '' : `<section><h2>${title}</h2><ul>${rows.map((r) => `<li>${row(r)}</li>`).join('')}</ul></section>`);
const day = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
const filler = '<p>Довідкові відомості про реєстр майна громади та про те, як повідомити про помилку.</p>'.repeat(8);

const page = (a, more) => `<!doctype html><html lang="uk"><head><meta charset="utf-8"><title>${text(a.name)}</title><link rel="stylesheet" href="/site.css"></head>
<body><main><h1>${text(a.name)}</h1><p>${text(a.address_thoroughfare)}, ${text(a.address_locator_designator)}</p><p>${text(a.code)}</p><dl>
${fact('Стан', a.condition)}${fact('Статус', a.status)}${fact('Площа', `${a.area} ${a.unit_name}`)}${fact('Призначення', a.class_description)}
${fact('Власник', a.owner_name)}${fact('Користувач', a.user_name)}${fact('Комплекс', a.is_part_of)}${fact('Інвентарний номер', a.inventory_number)}
${fact('Ідентифікатор', a.official_id)}${fact('Реєстраційний номер', a.registration_id)}${fact('Опис', a.description)}</dl>
<section><h2>Балансоутримувач</h2><p>${text(a.holder)}</p><p>${text(a.edrpou)}</p></section>${more}${filler}</main></body></html>`;

function record(a) {
  const events = [
    ...tags.all(a.id).filter((t) => t.attached_at != null).map((t) => `${day(t.attached_at)} наліпку закріплено`),
    ...journal.all(`asset/${a.id.toLowerCase()}`).map((e) => `${day(e.at)} ${Object.keys(JSON.parse(e.leaf.toString()).f ?? {}).length}`),
  ];
  return photos.all(a.id).map((p) => `<img src="/photos/${p.id}" alt="${text(p.caption)}">`).join('')
    + list('Документи', documents.all(a.id), (d) => `${text(d.title)} ${text(d.number)} ${text(d.date)}`)
    + list('Історія', events, text)
    + list('Поруч', neighbours.all(a.id, a.is_part_of), (n) => `<a href="/${n.code}">${text(n.name)}</a> ${text(n.address_thoroughfare)}`);
}

const site = fastify();
site.get('/:code', (request, reply) => {
  const asset = find.get(request.params.code);
  if (!asset) {
    return reply.code(404).type('text/html; charset=utf-8').send('<h1>404</h1>');
  }

  return reply.type('text/html; charset=utf-8').send(page(asset, what === 'record' ? record(asset) : ''));
});
await site.listen({ port: Number(port), host: '127.0.0.1' });
