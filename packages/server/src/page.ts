/** A page to try the service with: it posts what is pasted, and shows the report. */
export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>wirelint</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
textarea { box-sizing: border-box; width: 100%; height: 14rem; font: inherit }
iframe { width: 100%; height: 40rem; border: 1px solid #888 }
</style>
<h1>wirelint</h1>
<form>
<label for="copy">Paste a story, or a feed in any format that wirelint reads.</label>
<textarea id="copy" required></textarea>
<p><button>Check</button> <span role="status"></span></p>
</form>
<iframe title="Report" sandbox="allow-scripts" hidden></iframe>
<script>
const form = document.querySelector('form'), frame = document.querySelector('iframe'), status = document.querySelector('[role=status]')
form.addEventListener('submit', async event => {
  event.preventDefault()
  status.textContent = 'Checking …'
  const answer = await fetch('check?format=html', { method: 'POST', body: form.querySelector('textarea').value })
  const text = await answer.text()
  status.textContent = answer.ok ? '' : JSON.parse(text).detail
  frame.hidden = !answer.ok
  if (answer.ok) frame.srcdoc = text
})
</script>
</html>
`
