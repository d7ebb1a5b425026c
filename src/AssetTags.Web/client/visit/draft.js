// What was typed into a visit's form, until it is recorded: phones close pages behind the camera, and sessions end.
const place = () => `visit:${window.location.pathname}`;

function storage(work) {
  try {
    return work(window.sessionStorage);
  } catch {
    // Some browsers forbid it; then the form is as forgetful as any.
    return undefined;
  }
}

// Longer ago it was another visit.
const LONGEST_MS = 12 * 60 * 60 * 1000;

// Neither photos nor the token, which is of the session that ended.
export function keep(form) {
  const typed = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !name.startsWith('_'));
  storage((kept) => kept.setItem(place(), JSON.stringify({ person: form.dataset.person, at: Date.now(), typed })));
}

export function forget() {
  storage((kept) => kept.removeItem(place()));
}

// Whether there was something of this person to put back.
export function putBack(form) {
  const draft = storage((kept) => JSON.parse(kept.getItem(place())));
  if (!draft?.typed || draft.person !== form.dataset.person || !(Date.now() - draft.at < LONGEST_MS)) {
    forget();
    return false;
  }

  const values = new Map(draft.typed);
  for (const field of form.elements) {
    if (field.type === 'radio' || field.type === 'checkbox') {
      field.checked = values.get(field.name) === field.value;
    } else if (values.has(field.name) && field.type !== 'file') {
      field.value = values.get(field.name);
    }
  }

  return true;
}
