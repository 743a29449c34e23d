"""Pages of a report: one file each, readable on screen and on paper."""

import html

_STYLE = """
:root { color-scheme: light dark; --text: #1E1D1B; --faint: #5E5A53; --line: #D8D4CB;
  --paper: #FFFFFF; --mark: #FFE08A; }
@media (prefers-color-scheme: dark) { :root { --text: #E4E1DA; --faint: #A6A29A; --line: #3A3C41;
  --paper: #191A1C; --mark: #6B5200; } }
@media print { :root { --text: #000000; --faint: #444444; --line: #BBBBBB; --paper: #FFFFFF;
  --mark: #FFE08A; } }
body { font: 16px/1.5 Inter, "Noto Sans", sans-serif; color: var(--text);
  background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
.caption, caption { color: var(--faint); font-size: .82rem; text-align: left; }
caption { padding-bottom: .5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .82rem; font-variant-numeric: tabular-nums;
  border-top: 1.5px solid; border-bottom: 1.5px solid; margin: 1rem 0; }
th { border-bottom: 1px solid; text-align: left; font-weight: 600; vertical-align: bottom; }
th, td { padding: .15rem .6rem .15rem 0; } .n { text-align: right; white-space: nowrap; }
img { max-width: 100%; } figure { margin: 1.5rem 0; break-inside: avoid; }
blockquote { border-left: 3px solid var(--line); margin: .8rem 0; padding: .1rem 0 .1rem 1rem;
  font-family: "Source Serif 4", "Source Serif Pro", Georgia, serif; }
mark { background: var(--mark); color: inherit; }
dt { font-weight: 600; } dd { margin: 0 0 .4rem 1.2rem; }
.lesson { break-inside: avoid; }
.decision { border-bottom: 1px solid var(--line); padding-bottom: 3rem; color: var(--faint); }
"""


def page(title: str, body: str, language: str = "en") -> str:
    """Return a whole page in ``language``; ``body`` is HTML already."""
    return f"""<!DOCTYPE html>
<html lang="{html.escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{html.escape(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
{body}
</body>
</html>
"""
