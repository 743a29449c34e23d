<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutLink</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entity on its own screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link (Del); the entity stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdjudicationScreen</name>
    <message>
        <source>Settling needs the work of two coders on the same articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lining up codings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lining up codings… {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to settle: no article that all these coders have finished has codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All disagreements are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind is left. Choose another kind, code or status above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages are settled. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message>
        <source>Settle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what stands where the coders differ (Alt+5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far {name} alone has coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far nobody has coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

Agreement compares what two or more coders made of the same articles. Let somebody else code here (File, Switch coder), or import a colleague’s file (Ctrl+I). An article counts when all of them have marked it as done (Ctrl+D).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two coders or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the articles to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no codebook yet (File, Add codebook).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing intervals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intervals yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing intervals… {share} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AliasModel</name>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AliasTable</name>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to write, Enter to keep, Del to take a name away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleActs</name>
    <message>
        <source>This is the last article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Codings that still lack a required value: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: nothing in this article is to be coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is kept with the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the code “{code}”, for all coders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you are with this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done; done without a coding says that there is nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings in Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings in Read (Ctrl+Alt+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○  Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐  In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●  Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⊖  Skipped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Filter by title, outlet, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is like that. Clear the filter to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show articles by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Variorum projects ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it; changes are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Variorum reads ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups of this project are in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Passages to settle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>In the text   Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this reason for all rulings of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither: nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a copy of a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words become an example of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words become a near miss of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedent: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was settled: {said}. Settle it anew, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit has a code if a coding covers at least one of its characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which articles count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by any two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By any two: a coder who has not finished an article is missing there, and the others are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Use when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Type part of a code&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applies   Ctrl Enter applies and stays   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes the code   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message>
        <source>Add a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has every codebook that comes with Variorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a codebook from a YAML file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a codebook, or take one from a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook whose keys work now (Ctrl+1, Ctrl+2, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the card; double click or Enter to apply the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who codes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every coding bears a coder&apos;s name. Yours is remembered, so this is asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name, or type a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a coder called “{known}” already. Choose that one, or a name that differs by more than capitals and blanks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingActs</name>
    <message>
        <source>Click a coding first, or press Tab in the text to go to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no codebook yet: add one with File, Add codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code has the key {key} here. Press Enter to find one by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words first, then press the key of a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have the code “{code}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words first, then press Enter to choose a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code takes no entities.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingScreen</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codings} codings by {coder}  ·  {codes} codes  ·  deepest overlap {deep}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Compared: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one coder alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinted: the same codes. Hatched: they differ. Hollow: one coder alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(upper line {upper}, lower line {lower})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(lines from above: {names})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Article text, coders compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coder} {codings} codings, {matched} matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same codes on {share} % of the coded text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Kind of difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} DIFFERENCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} OF {total} DIFFERENCES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorpusDesk</name>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {new}. Here already: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; no article came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that came in: {count}. Nothing needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is in {folder} already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files would be written anew: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone as long as the project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it go {codings} codings by {coders} coders, and {notes} notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>List the articles that do not count, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article counts yet: none of {total} is finished by these coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} of {total} articles count: all these coders finished them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} of {total} articles count: two of these coders finished them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left out: {reasons}  ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>A near miss was added to “{code}” in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example was added to “{code}” in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 May 2021, May 2021, 2020 to 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, es, ar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (&amp;URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELDS OF YOUR OWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field that is chosen in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article needs a title. Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has a value but no name. Name it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two fields are called “{name}”. Name one of them otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, kept as {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As exactly as it is known; it may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters; it helps to find where sentences end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language has this code. It is kept as you type it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>The codings side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press N in the text to go to the next difference, or click coded text. What each coder made of it stands here, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coders agree here in everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What coders must know to tell it from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entity goes by the same name: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made when you have written its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropPanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files with articles (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with articles (Ctrl+Shift+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article from the list (F7), or press J for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article yet.

Import some, or drop them here: text, Markdown, HTML, Word, PDF, CSV or Excel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntitiesScreen</name>
    <message>
        <source>On “{name}”, for all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{links} made by {coders} in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it go {links}, and {notes} on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it go {links}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing links to it. With it go its notes: {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing links to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codings stay. Articles that were done are in progress again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entity on the left to see what is known of it and where it occurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, groups, bodies and places that codings link to are listed here.

Press New to write the first, or press Ctrl+E on a coding in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an entity; what is written in the filter becomes its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this entity with its links, after asking (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show entities of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the number of your own links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENTITIES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entity is like that. Clear the filter, or press New to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no entities yet. Press New, or link one to a coding (Ctrl+E in the text): it is made on the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityListModel</name>
    <message>
        <source>{name}, {type}, links: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {links} of your own codings. What other coders link is not counted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact cells, for R and Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Excel: mark the files as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that begin with =, +, - or @ stay as they are; a spreadsheet would run them as formulas. Else an apostrophe is put before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each table begins with a byte order mark, so that Excel reads accents and other letters right. R and pandas do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of tables for R, pandas and spreadsheets, one row a coding, with its quote and context: {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one file. Variorum makes the same project of it again, and other programs can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it is to be written, with its folder. Browse helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another with Browse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is taken. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file. The tables need a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tables, pictures, methods and data of this comparison to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>No coding has the focus.

Click coded text, or press Tab in the text to go to the next coding. Its attributes, entities and note appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this coding (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this coding another code (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this coding (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coder} · {when} · codebook {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click on an entry of a menu gives it other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerPopup</name>
    <message>
        <source>Agreement of each coder with what was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with what was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is settled yet. One counts here when nothing is left of it: disagreements are settled and agreements taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By paragraph, in the {count} articles with nothing left. Agreement between coders is computed from their own codings alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type something, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Type part of a name or an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter links   Ctrl Enter links and goes on   Tab next role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity as {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRows</name>
    <message>
        <source>Show the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11 leaves the full screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two coders at least are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variorum {version}: hand-code news, compare coders. Free under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was done; it is in progress again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: Ceasefire talks 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that your codings bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the project&apos;s file is kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a codebook from a YAML file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODEBOOKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project needs a name. Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another with Browse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in that folder already. Choose another name, or cancel and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name, so that your codings can be told from those of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is kept in one file: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is kept in one file. Nothing needs to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks can be added later too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is chosen: you can read and import now, and add a codebook later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {file}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note or a question to the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep   Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>New note on the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes on these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click goes to what the note is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the project “{title}”, for all coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is like that. Clear the filter to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas, questions to the lead and rules that you settle on are listed here.

While you read, “{article}” notes the article or the selected words, and “{coding}” a coding. Codes and entities have their notes beside them.

Notes on articles, passages and codings are yours alone; the others are for all coders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code for the selected text (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the codings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnVersion</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle with this   Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a word earlier (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a word later (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word earlier (Alt+Shift+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word later (Alt+Shift+Right)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action, article, code or entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is like that. Try fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter does or opens it    Ctrl Enter shows a code&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that link to this entity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, {code}, {article}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassagePanel</name>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the passages on which the coders agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of the table to read the passages behind its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement {agreement}; where it is present {p_pos}, where it is absent {p_neg}; prevalence index {prevalence}, bias index {bias}; Gwet’s AC1 {ac1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is undefined. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval {limits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coder gave this to any passage of the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they differ on {differing} of {total} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your codings links to it. In the text, put the focus on a coding and press Ctrl+E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR PASSAGES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own codings that link to this entity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF, SVG or PNG, in the colours of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing… {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PressKeys</name>
    <message>
        <source>Use these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that shall do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are its keys now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys are free. Enter takes them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Before “{file}” is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the text of the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” is chosen twice. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article a row. Say which column is what; the other columns are kept as fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not say how its letters are written. Look at accents and quotes; if they are wrong, choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} → {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 with mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western, Windows (cp1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western, ISO (latin-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western, old Mac (mac_roman)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European, Windows (cp1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic, Windows (cp1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek, Windows (cp1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish, Windows (cp1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew, Windows (cp1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic, Windows (cp1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (gb18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (shift_jis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (euc_kr)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{file}: {count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save article as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Making the sample project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for {name}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if there is one to give</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecodingActs</name>
    <message>
        <source>There is no other coding yet to take the answers from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the answers of the last coding already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coding with the same code touches this one. Widen it first with ].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows that are shown, for a mail or a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the report in {folder}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the same names are written anew; others stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the report to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleLine</name>
    <message>
        <source>Link an entity as {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulePopup</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take agreements over by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one step of Undo. What anybody settled before is left alone, and so are all codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike in everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code, edges differ: the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code, edges differ: the shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code, edges differ: all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike with so many coders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It settles {count} passages in {articles} articles, {agreed} of them alike in everything, and leaves {left} to people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It settles nothing that is not settled already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>The versions side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was settled here is gone: its coders removed it. Take the ruling back (U).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coders agree here in everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this version stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sieve</name>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which articles count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show who coded what; the versions are shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take agreements over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each coder agrees with what was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by any two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First what moves the alpha of its code most, as on the agenda of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {total} settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {total} agreements taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {total} articles with nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Specimen</name>
    <message>
        <source>The ministry denied that its envoy had met the leaders, as the paper reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ministry denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its envoy had met the leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met the leaders, as the paper reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Prevalence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over the coders of the share of units that have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that two coders or more gave a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From resampling whole articles (Efron &amp; Tibshirani 1993): articles are independent of each other, passages of one article are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha and its interval from −.2 to 1. Thin lines stand at .667 and .800, below and above which conclusions are usually held to be tentative or reliable (Krippendorff 2004). They are conventions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bear in mind; the sentences stand below the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Figures of agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreeColumns</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the articles (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the codes (F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who codes now; click to switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who codes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>5 May 2021, 2021, 2020 to 2021</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look at the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles coded by three coders who disagree as careful coders do. Try everything; nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose codebooks, import articles, code. Everything is kept in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped, or read what a colleague sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-code news articles with your team, see where you agree, and publish figures that hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a project onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECENT PROJECTS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ActionRow</name>
    <message>
        <source>Click or Enter: other keys for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CandidateModel</name>
    <message>
        <source>New {type}: “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lead</name>
    <message>
        <source>Show the card of this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the coding this code instead. In the text: Shift and its letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Next &amp;difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save article as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename coder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as in &amp;progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not &amp;begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note or question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;escription…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note on coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same as last coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last, with its &amp;entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with&amp;out codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rticles panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;des panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where are my backups?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Variorum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>adjudication</name>
    <message>
        <source>unsettled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, by {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own version stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over by the rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>These scales are conventions. They were proposed for kappa, do not carry over from one coefficient, number of categories or prevalence to another, and do not hold for F1, gamma and B-cubed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B-cubed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEAF by entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEAF by mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brennan and Prediger’s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conger’s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwet’s AC2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for sets of codes (MASI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light’s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa adjusted for prevalence and bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders agree on {agreement} of the units, but {commonest} of all values are “{which}”, and there chance alone agrees most of the time. Where it is present they agree by {p_pos}, where it is absent by {p_neg}. So alpha ({alpha}) rests on few units, and can be low although coders agree on nearly all (Feinstein &amp; Cicchetti 1990); AC1, which prevalence moves less, is {ac1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders differ in use: one has it in {most} of the units, another in {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has it not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval needs at least 10 articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a group or a codebook, a unit counts as coded if it has any of its codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units have the same value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on a single unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on fewer than 30 units: another sample may differ much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on fewer than 10 articles: there is no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lopsided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most units have the same value. Then kappa and alpha can be low although coders agree on nearly all units (Feinstein &amp; Cicchetti 1990).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coders differ in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One coder uses it much more often than another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codings were made with different versions of the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsteady interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is undefined in more than 5 % of the resampled sets of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same coding twice by one coder counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha of the codes of units that meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disorder of the best alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha for unitizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit with two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all units alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one category only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no units that meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlapping units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intervals: fewer than 10 articles count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun by {name}, who settles, and not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentences by {splitter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coders: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles done by all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles done by any two of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codebooks: {versions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % intervals from {draws} resamples of articles, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article counts, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit has values of two coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units have the same value: nobody used it, or everybody used it everywhere. Then agreement cannot be told from chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one value to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is undefined in most of the resampled sets of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent agreement: the share of units on which coders agree. Chance counts as agreement, so never report it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen’s kappa (1960): agreement of two coders beyond what their own shares of use would give by chance. 1 is full agreement, 0 is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss’ kappa (1971): agreement of several coders beyond what the shares of all of them together would give by chance. 1 is full agreement, 0 is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (2004): 1 minus observed by expected disagreement, with any number of coders and with missing values. 1 is full agreement, 0 is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α of sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha on the set of codes that a unit got, with MASI distance (Passonneau 2006): partly equal sets agree in part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Variorum. What you did before is saved. Please send us the report below; it holds no text and no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>open a project in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the sample project and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring articles or a colleague&apos;s work in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the project as CSV tables or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure how far the coders agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write tables, pictures, methods and data of agreement to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle by rule what coders agree in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find every fault of a codebook file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare what a project says with what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lining up codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a project or a table, or give --cases FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lengths is for tables of spans; a project has texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are not counted in projects yet; choose --unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampling articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table holds no text, so it has no {unit}s; leave --unit out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of ratings has no characters; leave --unit out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has no codebook and no groups; ask --by code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lengths is for tables of spans; this one holds ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --lengths FILE with the columns document and length: what nobody marked counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} not right in {file}, as listed. It was left as it is; backups of it are in {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to mend, listed with file and line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to show a window on, so here is the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>codebooks</name>
    <message>
        <source>State–gang negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the state and an armed group say, give and do to each other off the battlefield.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extradition and flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of a wanted person between states: grounds, steps, evasion, politics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human-rights abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts and measures that harm rights, who suffers, who is responsible, who responds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One coder found it, another did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codings begin or end at different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words have other codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code has other attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entities are linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entity has another role, or other facts in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun this article and not finished it. So that nobody is led by what others coded, Compare opens when you mark the article as done (Ctrl+D).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {done} has finished this article. Compare needs two coders who marked it as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has finished this article. Compare needs two coders who marked it as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you of this coding?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Unsettle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add near miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set involvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in “{article}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proceeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, with dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active (from/to)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, if stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ids</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{file}” is not JSON (line {line}: {why}); mend that line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}”, {place} {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case “{case}” cannot be computed: {why}. Give it other data or params.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement knows no “{value}” as {setting}. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {setting} give 0 or more, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure “{measure}”. Those most like it are: {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} compares two coders, and here are {count}. Name two coders, or ask for each pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} is for two values, and here are {count}. Ask for each code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no coder “{coder}”. Its coders are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs two coders; here there is {count}. Choose another coder, or import a colleague’s codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no article with the id “{article}”. Give ids from the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no codebook “{codebook}”. Its codebooks are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code “{code}” to compare. Those most like it are: {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused {file} ({why}). Check its name and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who settles: give --coder NAME, or set {variable}. Nothing was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no codebook “{name}”. Give a YAML file, or one of: {shipped}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to import in {places}. Name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: all {count} files were refused, each for the reason given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already, so nothing was written. Choose another place, or give --replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Log in to a desktop, or use the command line: “variorum --help” lists what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook was not taken in. Mend these and try again:
{list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule k-of-n needs a number of coders, 2 or more. Say how many must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged: the {kind} &quot;{name}&quot; (id {id}) is in the project already with another {field}. Make the two alike, or give the one in the file another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already, so nothing was written. Choose another place, or say that files may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Make room there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be opened ({reason}); look whether it is there and you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not an ordinary file; copy its content into a file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has {size} MB, and {most} MB are the most; split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no text; look whether it was saved completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a text, for it begins with bytes that no text has; open it in the program that made it and save it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of “{file}” is unknown (byte {place} is {byte}); choose its encoding and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding, so “{file}” was not read; choose one such as utf-8, cp1252 or latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that end in “{suffix}” are not read, so “{file}” was left out; if it is plain text, rename it to end in .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is {kind}, from which no article can be read; save the article as text, HTML, DOCX or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is {kind}; unpack it and import the files that were in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is protected by a password or is an old .doc or .xls file; open it in its program and save it without password as .docx or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is protected by a password; save a copy without it and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no text on its pages ({pages}): it is a scan; run text recognition (OCR) on it and import the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged or not {kind} at all; open it in its program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” declares a document type in its part “{part}”, which no word processor does; open it in its program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than an article needs and was not read; open it in its program, copy the text and save that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” nests its elements more than {most} deep and was not read; copy its text from the browser and save that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not read within {seconds} seconds; copy its text into a text file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” needs more memory than an import may take; split it, or copy its text into a text file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” broke its reader ({trace}); it is probably damaged: open it in its program and save it anew, or copy its text into a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no article: its first line must name the columns and each further line hold one article with its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has {columns} columns, but another number of cells in line {lines}; put texts that hold “{delimiter}” or line breaks in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has cells in line {lines} beyond its last named column; name that column or clear the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” names its columns {columns} alike, “{header}”; give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the columns of “{file}” ({headers}) was recognized as the text; say which one it is, as in text=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”; its columns are {headers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article has no “{part}”, so “{file}” was not read; columns can be given for {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “{column}” of “{file}” was chosen for both {first} and {second}; choose it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has misplaced quotation marks, or a cell that never ends, at line {line}; double each quotation mark within a cell and put the cell in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not JSON: {reason} at line {line}, column {column}. Mend it there, or write the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not UTF-8: see byte {byte}. Save it as UTF-8, as JSON asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is nested too deeply to be read. Write it as the manual shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is JSON, but not Variorum&apos;s: it must be one object with &quot;format&quot;: &quot;variorum&quot; and &quot;version&quot;: 1. The manual has an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has version {version} of Variorum&apos;s JSON, but Variorum {program} reads version 1. Install a newer Variorum, or export the file again from an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the key {place} is not known here. Take it out, or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} must be {expected}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{value}&quot;, which is no time. Write it like 2026-11-26T06:36:23Z, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{value}&quot;, which is no date. Write it like 2024-05-03, 2024-05 or 2024, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} has the id &quot;{id}&quot;, which {other} has too. Give each an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is called &quot;{name}&quot; like {other}. Give each coder a name of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is about the same article and coder as {other}. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{id}&quot;, but there is no {kind} with that id. Add it to the file, or correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} goes from {start} to {end}, which is no span. Its end must lie after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} ends at {end}, but its article has {length} characters. Count characters (code points) from 0, in the text as it stands in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{quote}&quot;, but from {start} to {end} the text has &quot;{found}&quot;. Correct the offsets or the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is no attribute of {code}. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{role}&quot;, which is no role of {code}. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is of type {type}, but the role &quot;{role}&quot; takes {types}. Choose another role or entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is about more than one thing. Keep one of article, code and entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place} is about a passage, which needs article, start and end. Give all three, or neither start nor end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: a coding in &quot;{article}&quot; quotes &quot;{quote}&quot;, but from {start} to {end} the text has &quot;{found}&quot;. Run &quot;variorum check&quot; on the project and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office file with a wrong suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database or a Variorum project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no ratings: its first line must name the columns and each further line hold one unit, rating or span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no project and no table of ratings or spans; its first line is {headers}. Name the columns unit, coder and value; or one column for each coder; or document, coder, start, end and code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no table of lengths; its first line is {headers}. Name its columns document and length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has two columns “{header}”; give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has {cells} cells, its first line {columns}; put cells that hold “{delimiter}” in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has no {column}; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has “{value}” as {column}; give a whole number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has a span from {start} to {end}; its end, the place behind its last character, must be larger than its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has a span that ends at {end}, but the document “{document}” has {length} characters; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has the document “{document}”, for which no length is given; add it to the lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has the document “{document}” again; keep one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” gives the unit “{unit}” another value by “{coder}” than a line before; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has the unit “{unit}” again; keep one line for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {fault}. Correct the file, or install Variorum again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coder changed this passage meanwhile. Look at it again, then settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no codebook “{name}”. Give a file, or one of: negotiation, extradition, human-rights-abuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has the codebook “{title}” ({id}) already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook “{title}” uses the ids {ids}, which another codebook of the project has. Rename them in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage ends after the end of “{title}”. Select it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{entity}” is a {type}; the role “{role}” takes {types}. Choose another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why “{title}” is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article needs a title. Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity needs a name. Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot become a {type}: it is linked as {role}, which does not take that type. Remove those links first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Check its name and your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty. Write a word, or close it with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is by {name}, who alone can change it. Write one of your own beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen as coder yet. Say who is coding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coder needs a name. Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a coder called “{known}” already. Choose that one, or a name that differs by more than capitals and blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is empty. Write a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words on one side of the caret. Put it between two words of the coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two codings of one coder with the same code can be joined. Give them one code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article counts, so there is nothing to report: {rule}. Mark articles as done (Ctrl+D in the window), or choose other coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project at {file}. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Variorum project ({why}). It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer Variorum (file version {found}; this program reads up to {known}). Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). It was left as it is: open the newest backup in {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds something that Variorum did not put there ({what}), so it was not opened. Ask for a fresh copy from whoever sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {file} open on {host} since {since}. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open for reading only, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be {act} ({why}). Nothing was changed; free some space or check the rights of the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was closed, but not made one file again ({why}). All work is saved: leave the files beside it where they are, free some space, and open and close it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” was changed or removed in the meantime, so this edit was not made. Look at it again and repeat the edit if it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: {place} cannot be written to. Choose another file or printer, or close the program that has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open. Open one, or make a new one (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fates</name>
    <message>
        <source>came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>CSV tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variorum JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>codings on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>=Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>=Digit or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next that is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>=Shift arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>It is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the same text as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Move the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, page, article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + any of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its letter or digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the coding another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + the letter of that code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a code by name, and apply it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply it, and stay in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of a coding by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the selection, then the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its digit or first letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to what is still needed, then back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear an answer, remove a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of names: take one, and on to the next role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of names: another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by words; by letters with Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, sentence, paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2, 3, 4 clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus a coding; again: the next one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on coded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the ends of a stripe in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form of a coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is for “{action}” already. Give that other keys first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} moves or edits in every text. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and signs alone are for codes and for writing. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rulings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variorum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by {coder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODES</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Hidden text was left out: {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has tracked changes: deleted text was left out, inserted kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its encoding is a guess: {encoding}. Look at accents and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that {encoding} does not have were replaced by “�”: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as {kind}, for it is that whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields at its top are not simple; they stay in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines were joined into paragraphs; look whether rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages without text, perhaps scans: {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies beyond the edge of a page was left out: {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that no text may hold were replaced by “�”: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without text were left out: line {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that can be read in two ways, or not at all, were kept as a field only: line {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found on the page, so its whole text was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {count} sheets only “{sheet}” was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text menu</name>
    <message>
        <source>Choose a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
