// Passkeys: the server makes the options, the browser asks the person, and the form carries the answer back.
function shown(form) {
  form.hidden = false;
  document.querySelector('[data-no-passkey]')?.remove();
}

async function optionsFor(form) {
  const token = form.querySelector('[name=__RequestVerificationToken]').value;
  const answer = await fetch(form.dataset.options, { method: 'POST', headers: { 'X-Form-Token': token }, credentials: 'same-origin' });
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }

  return answer.json();
}

async function ask(form) {
  const options = await optionsFor(form);
  const credential = form.dataset.passkey === 'create'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  form.elements.Credential.value = JSON.stringify(credential.toJSON());
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll('[data-passkey]')) {
    shown(form);
    form.addEventListener('submit', (event) => {
      if (form.elements.Credential.value) {
        return;
      }

      event.preventDefault();
      const failed = form.querySelector('[data-failed]');
      failed.hidden = true;
      ask(form).then(() => form.requestSubmit(), () => {
        failed.hidden = false;
      });
    });
  }
}

document.querySelector('[data-focus]')?.focus();
