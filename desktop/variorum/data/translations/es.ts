<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutLink</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the entity on its own screen</source>
        <translation>Mostrar la entidad en su propia pantalla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the link (Del); the entity stays</source>
        <translation>Quitar el vínculo (Supr); la entidad permanece</translation>
    </message>
</context>
<context>
    <name>AdjudicationScreen</name>
    <message>
        <source>Settling needs the work of two coders on the same articles.</source>
        <translation>Para resolver hace falta el trabajo de dos codificadores sobre los mismos artículos.</translation>
    </message>
    <message>
        <source>Lining up codings…</source>
        <translation>Emparejando codificaciones…</translation>
    </message>
    <message>
        <source>Lining up codings… {share} %</source>
        <translation>Emparejando codificaciones… {share} %</translation>
    </message>
    <message>
        <source>There is nothing to settle: no article that all these coders have finished has codings.</source>
        <translation>No hay nada que resolver: ningún artículo que todos estos codificadores hayan terminado tiene codificaciones.</translation>
    </message>
    <message>
        <source>All disagreements are settled.</source>
        <translation>Todos los desacuerdos están resueltos.</translation>
    </message>
    <message>
        <source>Nothing of this kind is left. Choose another kind, code or status above.</source>
        <translation>De este tipo no queda nada. Elija arriba otro tipo, código o estado.</translation>
    </message>
    <message>
        <source>{count} passages are settled. Undo takes it back.</source>
        <translation>{count} pasajes resueltos. Deshacer lo retira.</translation>
    </message>
</context>
<context>
    <name>AgreementScreen</name>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>So far {name} alone has coded.</source>
        <translation>Hasta ahora solo ha codificado {name}.</translation>
    </message>
    <message>
        <source>So far nobody has coded.</source>
        <translation>Hasta ahora nadie ha codificado.</translation>
    </message>
    <message>
        <source>Decide what stands where the coders differ</source>
        <translation>Decidir qué vale donde los codificadores difieren</translation>
    </message>
    <message>
        <source>

Agreement compares what two or more coders made of the same articles. Let somebody else code here (“{switch}”), or import a colleague’s file (“{import_}”). An article counts when all of them did this: “{done}”.</source>
        <translation>

El acuerdo compara lo que dos o más codificadores hicieron con los mismos artículos. Deje que otra persona codifique aquí («{switch}») o importe el archivo de un colega («{import_}»). Un artículo cuenta cuando todos hicieron esto: «{done}».</translation>
    </message>
    <message>
        <source>Choose two coders or more.</source>
        <translation>Elija dos codificadores o más.</translation>
    </message>
    <message>
        <source>Choose the articles to compare.</source>
        <translation>Elija los artículos que se comparan.</translation>
    </message>
    <message>
        <source>The project has no codebook yet (File, Add codebook).</source>
        <translation>El proyecto aún no tiene libro de códigos (Archivo, Añadir libro de códigos).</translation>
    </message>
    <message>
        <source>Computing intervals…</source>
        <translation>Calculando intervalos…</translation>
    </message>
    <message>
        <source>No intervals yet.</source>
        <translation>Aún sin intervalos.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Computing intervals… {share} %</source>
        <translation>Calculando intervalos… {share} %</translation>
    </message>
</context>
<context>
    <name>AliasModel</name>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
</context>
<context>
    <name>AliasTable</name>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Type to write, Enter to keep, Del to take a name away</source>
        <translation>Escriba para añadir, Intro para guardar, Supr para quitar un nombre</translation>
    </message>
</context>
<context>
    <name>ArticleActs</name>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Este es el último artículo de la lista.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Este es el primer artículo de la lista.</translation>
    </message>
    <message>
        <source>Done. Codings that still lack a required value: {count}.</source>
        <translation>Terminado. Codificaciones a las que falta un valor obligatorio: {count}.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar la primera</translation>
    </message>
    <message>
        <source>Done: nothing in this article is to be coded.</source>
        <translation>Terminado: en este artículo no hay nada que codificar.</translation>
    </message>
    <message>
        <source>Skip this article</source>
        <translation>Omitir este artículo</translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>¿Por qué se omite?</translation>
    </message>
    <message>
        <source>The note is kept with the passage.</source>
        <translation>La nota queda guardada con el pasaje.</translation>
    </message>
    <message>
        <source>The note is kept with the article.</source>
        <translation>La nota queda guardada con el artículo.</translation>
    </message>
    <message>
        <source>On the code “{code}”, for all coders</source>
        <translation>Sobre el código «{code}», para todos los codificadores</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Codings faint</source>
        <translation>Codificaciones tenues</translation>
    </message>
    <message>
        <source>No codings</source>
        <translation>Sin codificaciones</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>How far you are with this article</source>
        <translation>Hasta dónde ha llegado con este artículo</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Skipped…</source>
        <translation>Omitido…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Mark as done; done without a coding says that there is nothing here</source>
        <translation>Marcar como terminado; terminado sin codificaciones dice que aquí no hay nada</translation>
    </message>
    <message>
        <source>Codings in Read</source>
        <translation>Codificaciones en Leer</translation>
    </message>
    <message>
        <source>○  Not begun</source>
        <translation>○  Sin empezar</translation>
    </message>
    <message>
        <source>◐  In progress</source>
        <translation>◐  En curso</translation>
    </message>
    <message>
        <source>●  Done</source>
        <translation>●  Terminado</translation>
    </message>
    <message>
        <source>⊖  Skipped: {reason}</source>
        <translation>⊖  Omitido: {reason}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>not in this article</source>
        <translation>no está en este artículo</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Filter by title, outlet, date</source>
        <translation>Filtrar por título, medio, fecha</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrar artículos</translation>
    </message>
    <message>
        <source>No article is like that. Clear the filter to see all.</source>
        <translation>Ningún artículo coincide. Vacíe el filtro para verlos todos.</translation>
    </message>
    <message>
        <source>Show articles by state</source>
        <translation>Mostrar artículos por estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Como se importaron</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Por medio</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>Most codings</source>
        <translation>Más codificaciones</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTÍCULOS</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Variorum projects ({pattern})</source>
        <translation>Proyectos de Variorum ({pattern})</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>You can read it; changes are refused.</source>
        <translation>Puede leerlo; los cambios se rechazan.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo leer</translation>
    </message>
    <message>
        <source>What Variorum reads ({patterns})</source>
        <translation>Lo que Variorum lee ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml)</source>
        <translation>Libros de códigos (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>The backups of this project are in {folder}</source>
        <translation>Las copias de seguridad de este proyecto están en {folder}</translation>
    </message>
    <message>
        <source>Backed up to {folder}</source>
        <translation>Copia de seguridad hecha en {folder}</translation>
    </message>
    <message>
        <source>No backup: {why}</source>
        <translation>Sin copia de seguridad: {why}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Passages to settle</source>
        <translation>Pasajes por resolver</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>In the text   Enter</source>
        <translation>En el texto   Intro</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep this reason for all rulings of the team, or change it</source>
        <translation>Guardar este motivo para todas las resoluciones del equipo, o cambiarlo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>All versions stand</source>
        <translation>Valen todas las versiones</translation>
    </message>
    <message>
        <source>Neither: nothing here</source>
        <translation>Ninguna: aquí no hay nada</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>Aquí no vale nada</translation>
    </message>
    <message>
        <source>Own version…</source>
        <translation>Versión propia…</translation>
    </message>
    <message>
        <source>Correct a copy of a version</source>
        <translation>Corregir una copia de una versión</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation>Retirar la resolución</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>These words become an example of the code</source>
        <translation>Estas palabras pasan a ser un ejemplo del código</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Contraejemplo</translation>
    </message>
    <message>
        <source>These words become a near miss of the code</source>
        <translation>Estas palabras pasan a ser un contraejemplo del código</translation>
    </message>
    <message>
        <source>Precedent: {said}.</source>
        <translation>Precedente: {said}.</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation>Motivo: {why}</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Changed since it was settled: {said}. Settle it anew, or take it back.</source>
        <translation>Cambió después de resolverse: {said}. Resuélvalo de nuevo o retírelo.</translation>
    </message>
    <message>
        <source>Settled: {said}.</source>
        <translation>Resuelto: {said}.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Oración</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Palabra (token)</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Carácter</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>A unit has a code if a coding covers at least one of its characters. Spans as coded are matched one to one instead</source>
        <translation>Una unidad tiene un código si una codificación cubre al menos uno de sus caracteres. Los fragmentos codificados, en cambio, se emparejan uno a uno</translation>
    </message>
    <message>
        <source>Spans match if</source>
        <translation>Los fragmentos coinciden si</translation>
    </message>
    <message>
        <source>Same edges</source>
        <translation>Mismos bordes</translation>
    </message>
    <message>
        <source>Edges within 5 characters</source>
        <translation>Bordes a 5 caracteres o menos</translation>
    </message>
    <message>
        <source>Half in common</source>
        <translation>La mitad en común</translation>
    </message>
    <message>
        <source>Any overlap</source>
        <translation>Cualquier solapamiento</translation>
    </message>
    <message>
        <source>When spans of two coders with the same code count as the same. Half in common: what both cover is at least half of what either covers</source>
        <translation>Cuándo dos fragmentos de distintos codificadores con el mismo código cuentan como el mismo. La mitad en común: lo que cubren ambos es al menos la mitad de lo que cubre cualquiera de los dos</translation>
    </message>
    <message>
        <source>Codes told apart</source>
        <translation>Códigos que se distinguen</translation>
    </message>
    <message>
        <source>With groups, all codes of a group count as one: two coders agree who gave different codes of the same group</source>
        <translation>Con grupos, todos los códigos de un grupo cuentan como uno: coinciden dos codificadores que dieron códigos distintos del mismo grupo</translation>
    </message>
    <message>
        <source>Which articles count</source>
        <translation>Qué artículos cuentan</translation>
    </message>
    <message>
        <source>Done by all</source>
        <translation>Terminados por todos</translation>
    </message>
    <message>
        <source>Done by any two</source>
        <translation>Terminados por dos cualesquiera</translation>
    </message>
    <message>
        <source>By any two: a coder who has not finished an article is missing there, and the others are compared</source>
        <translation>Por dos cualesquiera: quien no ha terminado un artículo falta en él, y los demás se comparan</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks</source>
        <translation>Libros de códigos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Pairs of coders</source>
        <translation>Pares de codificadores</translation>
    </message>
    <message>
        <source>A row for each of these</source>
        <translation>Una fila por cada uno</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Counted if</source>
        <translation>Cuentan si</translation>
    </message>
    <message>
        <source>All codebooks</source>
        <translation>Todos los libros</translation>
    </message>
    <message>
        <source>Groups, level {depth}</source>
        <translation>Grupos, nivel {depth}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>All {total}</source>
        <translation>Todos: {total}</translation>
    </message>
    <message>
        <source>{chosen} of {total}</source>
        <translation>{chosen} de {total}</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Use when</source>
        <translation>Usar cuando</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>No usar cuando</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Contraejemplo</translation>
    </message>
</context>
<context>
    <name>CodeListModel</name>
    <message>
        <source>key {key}</source>
        <translation>tecla {key}</translation>
    </message>
    <message>
        <source>codings here: {count}</source>
        <translation>codificaciones aquí: {count}</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Type part of a code&apos;s name</source>
        <translation>Escriba parte del nombre de un código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>No code or group has these letters in its name.</source>
        <translation>Ningún código ni grupo tiene esas letras en su nombre.</translation>
    </message>
    <message>
        <source>Enter applies   Ctrl Enter applies and stays   Esc closes</source>
        <translation>Intro aplica   Ctrl Intro aplica y sigue   Esc cierra</translation>
    </message>
    <message>
        <source>Enter changes the code   Esc closes</source>
        <translation>Intro cambia el código   Esc cierra</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message>
        <source>Add a codebook</source>
        <translation>Añadir un libro de códigos</translation>
    </message>
    <message>
        <source>Add the codebook</source>
        <translation>Añadir el libro</translation>
    </message>
    <message>
        <source>The project has every codebook that comes with Variorum.</source>
        <translation>El proyecto ya tiene todos los libros de códigos que vienen con Variorum.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Take a codebook from a YAML file of your own</source>
        <translation>Tomar un libro de códigos de un archivo YAML propio</translation>
    </message>
    <message>
        <source>Choose a codebook, or take one from a file.</source>
        <translation>Elija un libro de códigos o tome uno de un archivo.</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>The codebook whose keys work now</source>
        <translation>El libro de códigos cuyas teclas valen ahora</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Filtrar códigos</translation>
    </message>
    <message>
        <source>The project has no codebook yet. File, Add codebook… offers three to start from, or your own.</source>
        <translation>El proyecto aún no tiene libro de códigos. Archivo, Añadir libro de códigos… ofrece tres para empezar, o el suyo.</translation>
    </message>
    <message>
        <source>No code or group has these letters in its name.</source>
        <translation>Ningún código ni grupo tiene esas letras en su nombre.</translation>
    </message>
    <message>
        <source>Note on this code…</source>
        <translation>Nota sobre este código…</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Click for the card; double click or Enter to apply the code</source>
        <translation>Clic para ver la ficha; doble clic o Intro para aplicar el código</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who codes?</source>
        <translation>¿Quién codifica?</translation>
    </message>
    <message>
        <source>Code in this name</source>
        <translation>Codificar con este nombre</translation>
    </message>
    <message>
        <source>Every coding bears a coder&apos;s name. It is asked once in each project.</source>
        <translation>Cada codificación lleva el nombre de quien codifica. Se pregunta una vez en cada proyecto.</translation>
    </message>
    <message>
        <source>Coders of this project</source>
        <translation>Codificadores de este proyecto</translation>
    </message>
    <message>
        <source>Name of a new coder</source>
        <translation>Nombre de un nuevo codificador</translation>
    </message>
    <message>
        <source>Or a new name</source>
        <translation>O un nombre nuevo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Choose a name, or type a new one.</source>
        <translation>Elija un nombre o escriba uno nuevo.</translation>
    </message>
    <message>
        <source>There is a coder called “{known}” already. Choose that one, or a name that differs by more than capitals and blanks.</source>
        <translation>Ya hay un codificador llamado «{known}». Elija ese, o un nombre que difiera en algo más que mayúsculas y espacios.</translation>
    </message>
</context>
<context>
    <name>CodingActs</name>
    <message>
        <source>Click a coding first, or press Tab in the text to go to one.</source>
        <translation>Haga clic en una codificación o pulse Tab en el texto para ir a una.</translation>
    </message>
    <message>
        <source>There is no codebook yet: add one with File, Add codebook.</source>
        <translation>Aún no hay libro de códigos: añada uno con Archivo, Añadir libro de códigos.</translation>
    </message>
    <message>
        <source>No code has the key {key} here. Press Enter to find one by name.</source>
        <translation>Aquí ningún código tiene la tecla {key}. Pulse Intro para buscar uno por su nombre.</translation>
    </message>
    <message>
        <source>Select some words first, then press the key of a code.</source>
        <translation>Seleccione antes algunas palabras y pulse la tecla de un código.</translation>
    </message>
    <message>
        <source>These words have the code “{code}” already.</source>
        <translation>Estas palabras ya tienen el código «{code}».</translation>
    </message>
    <message>
        <source>Select some words first, then press Enter to choose a code.</source>
        <translation>Seleccione antes algunas palabras y pulse Intro para elegir un código.</translation>
    </message>
    <message>
        <source>“{code}” does not take: {gone}. {undo} brings it back.</source>
        <translation>«{code}» no admite: {gone}. {undo} lo devuelve.</translation>
    </message>
    <message>
        <source>This code takes no entities.</source>
        <translation>Este código no admite entidades.</translation>
    </message>
</context>
<context>
    <name>CompareHeader</name>
    <message>
        <source>Compared: {names}</source>
        <translation>Se comparan: {names}</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>one coder alone</source>
        <translation>uno solo</translation>
    </message>
    <message>
        <source>Tinted: the same codes. Hatched: they differ. Hollow: one coder alone.</source>
        <translation>Con tinte: los mismos códigos. Rayado: difieren. Hueco: un solo codificador.</translation>
    </message>
    <message>
        <source>(upper line {upper}, lower line {lower})</source>
        <translation>(línea superior {upper}, línea inferior {lower})</translation>
    </message>
    <message>
        <source>(lines from above: {names})</source>
        <translation>(líneas desde arriba: {names})</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Article text, coders compared</source>
        <translation>Texto del artículo, codificadores comparados</translation>
    </message>
    <message>
        <source>{coder} {codings} codings, {matched} matched</source>
        <translation>{coder} {codings} codificaciones, {matched} emparejadas</translation>
    </message>
    <message>
        <source>same codes on {share} % of the coded text</source>
        <translation>mismos códigos en el {share} % del texto codificado</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Kind of difference</source>
        <translation>Tipo de diferencia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>{count} DIFFERENCES</source>
        <translation>{count} DIFERENCIAS</translation>
    </message>
    <message>
        <source>{count} OF {total} DIFFERENCES</source>
        <translation>{count} DE {total} DIFERENCIAS</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
</context>
<context>
    <name>CorpusDesk</name>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Importar una carpeta de artículos</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Mirando los archivos…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Leyendo archivos…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>New: {new}. Here already: {there}.</source>
        <translation>Nuevos: {new}. Ya estaban: {there}.</translation>
    </message>
    <message>
        <source>Bringing in articles…</source>
        <translation>Incorporando artículos…</translation>
    </message>
    <message>
        <source>The import was cancelled; no article came in.</source>
        <translation>La importación se canceló; no entró ningún artículo.</translation>
    </message>
    <message>
        <source>Articles that came in: {count}. Nothing needs a look.</source>
        <translation>Artículos que entraron: {count}. Nada requiere atención.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Nothing was imported since this project was opened.</source>
        <translation>No se ha importado nada desde que se abrió este proyecto.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Replace what is in {folder} already?</source>
        <translation>¿Reemplazar lo que ya hay en {folder}?</translation>
    </message>
    <message>
        <source>These files would be written anew: {files}</source>
        <translation>Estos archivos se escribirían de nuevo: {files}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>From now on whoever opens this article is warned before.</source>
        <translation>Desde ahora se avisa antes a quien abra este artículo.</translation>
    </message>
    <message>
        <source>Nobody is warned before this article any more.</source>
        <translation>Ya no se avisa a nadie antes de este artículo.</translation>
    </message>
    <message>
        <source>It can be undone as long as the project is open.</source>
        <translation>Se puede deshacer mientras el proyecto esté abierto.</translation>
    </message>
    <message>
        <source>With it go {codings} ({coders}) and {notes}.</source>
        <translation>Con él se van {codings} ({coders}) y {notes}.</translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificación</translation>
    </message>
    <message>
        <source>{count} codings</source>
        <translation>{count} codificaciones</translation>
    </message>
    <message>
        <source>1 coder</source>
        <translation>1 codificador</translation>
    </message>
    <message>
        <source>{count} coders</source>
        <translation>{count} codificadores</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>¿Eliminar «{title}»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>List the articles that do not count, and why</source>
        <translation>Listar los artículos que no cuentan y por qué</translation>
    </message>
    <message>
        <source>Articles that do not count</source>
        <translation>Artículos que no cuentan</translation>
    </message>
    <message>
        <source>No article counts yet: none of {total} is finished by these coders.</source>
        <translation>Aún no cuenta ningún artículo: estos codificadores no han terminado ninguno de {total}.</translation>
    </message>
    <message>
        <source>{counted} of {total} articles count: all these coders finished them.</source>
        <translation>Cuentan {counted} de {total} artículos: los terminaron todos estos codificadores.</translation>
    </message>
    <message>
        <source>{counted} of {total} articles count: two of these coders finished them.</source>
        <translation>Cuentan {counted} de {total} artículos: los terminaron dos de estos codificadores.</translation>
    </message>
    <message>
        <source>{counted} of {total} articles count</source>
        <translation>Cuentan {counted} de {total} artículos</translation>
    </message>
    <message>
        <source>{left} left out: {reasons}  ▾</source>
        <translation>{left} quedan fuera: {reasons}  ▾</translation>
    </message>
    <message>
        <source>{left} left out  ▾</source>
        <translation>{left} fuera  ▾</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Show the article; you are not asked again today</source>
        <translation>Mostrar el artículo; hoy no se vuelve a preguntar</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Leave this article for now</source>
        <translation>Dejar este artículo por ahora</translation>
    </message>
    <message>
        <source>This article is marked as sensitive. It is shown when you are ready.</source>
        <translation>Este artículo está marcado como sensible. Se muestra cuando usted quiera.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>These words are a near miss of “{code}” already.</source>
        <translation>Estas palabras ya son un contraejemplo de «{code}».</translation>
    </message>
    <message>
        <source>These words are an example of “{code}” already.</source>
        <translation>Estas palabras ya son un ejemplo de «{code}».</translation>
    </message>
    <message>
        <source>These words are a near miss of “{code}” now, and no example.</source>
        <translation>Estas palabras son ahora un contraejemplo de «{code}», y no un ejemplo.</translation>
    </message>
    <message>
        <source>These words are an example of “{code}” now, and no near miss.</source>
        <translation>Estas palabras son ahora un ejemplo de «{code}», y no un contraejemplo.</translation>
    </message>
    <message>
        <source>A near miss was added to “{code}” in the codebook.</source>
        <translation>Se añadió un contraejemplo a «{code}» en el libro de códigos.</translation>
    </message>
    <message>
        <source>An example was added to “{code}” in the codebook.</source>
        <translation>Se añadió un ejemplo a «{code}» en el libro de códigos.</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>5 May 2021, May 2021, 2020 to 2021</source>
        <translation>5 de mayo de 2021, mayo de 2021, 2020 a 2021</translation>
    </message>
    <message>
        <source>en, es, ar …</source>
        <translation>en, es, ar…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Address (&amp;URL)</source>
        <translation>Dirección (&amp;URL)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>FIELDS OF YOUR OWN</source>
        <translation>CAMPOS PROPIOS</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Quitar el campo</translation>
    </message>
    <message>
        <source>Remove the field that is chosen in the table</source>
        <translation>Quitar el campo elegido en la tabla</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>de {file}</translation>
    </message>
    <message>
        <source>came in {when}</source>
        <translation>entró el {when}</translation>
    </message>
    <message>
        <source>An article needs a title. Type at least one letter.</source>
        <translation>Un artículo necesita un título. Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>A field has a value but no name. Name it, or remove it.</source>
        <translation>Un campo tiene valor pero no nombre. Póngale nombre o quítelo.</translation>
    </message>
    <message>
        <source>Two fields are called “{name}”. Name one of them otherwise.</source>
        <translation>Dos campos se llaman «{name}». Dé a uno otro nombre.</translation>
    </message>
    <message>
        <source>{words}, kept as {date}</source>
        <translation>{words}, guardada como {date}</translation>
    </message>
    <message>
        <source>As exactly as it is known; it may be left empty.</source>
        <translation>Con la exactitud con que se sepa; puede quedar vacía.</translation>
    </message>
    <message>
        <source>Two letters; it helps to find where sentences end.</source>
        <translation>Dos letras; ayudan a hallar dónde terminan las oraciones.</translation>
    </message>
    <message>
        <source>No language has this code. It is kept as you type it.</source>
        <translation>Ningún idioma tiene este código. Se guarda tal como se escribe.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>The codings side by side</source>
        <translation>Las codificaciones lado a lado</translation>
    </message>
    <message>
        <source>Press N in the text to go to the next difference, or click coded text. What each coder made of it stands here, side by side.</source>
        <translation>Pulse N en el texto para ir a la diferencia siguiente, o haga clic en texto codificado. Lo que hizo cada codificador aparece aquí, lado a lado.</translation>
    </message>
    <message>
        <source>The coders agree here in everything.</source>
        <translation>Aquí los codificadores coinciden en todo.</translation>
    </message>
    <message>
        <source>Differences: {kinds}</source>
        <translation>Diferencias: {kinds}</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>sin codificar</translation>
    </message>
    <message>
        <source>Note on this entity…</source>
        <translation>Nota sobre esta entidad…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Write its name, then Enter</source>
        <translation>Escriba su nombre y pulse Intro</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What coders must know to tell it from others</source>
        <translation>Lo que hay que saber para distinguirla de otras</translation>
    </message>
    <message>
        <source>Made by {name}</source>
        <translation>La creó {name}</translation>
    </message>
    <message>
        <source>Another entity goes by the same name: {others}</source>
        <translation>Otra entidad lleva el mismo nombre: {others}</translation>
    </message>
    <message>
        <source>It is made when you have written its name.</source>
        <translation>Se crea cuando haya escrito su nombre.</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>DropList</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>DropPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Choose files with articles</source>
        <translation>Elegir archivos con artículos</translation>
    </message>
    <message>
        <source>Choose a folder with articles</source>
        <translation>Elegir una carpeta con artículos</translation>
    </message>
    <message>
        <source>Choose an article from the list ({list}), or the next one ({next}).</source>
        <translation>Elija un artículo de la lista ({list}) o el siguiente ({next}).</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>There is no article yet.

Import some, or drop them here: text, Markdown, HTML, Word, PDF, CSV or Excel.</source>
        <translation>Aún no hay ningún artículo.

Importe algunos o suéltelos aquí: texto, Markdown, HTML, Word, PDF, CSV o Excel.</translation>
    </message>
</context>
<context>
    <name>EntitiesScreen</name>
    <message>
        <source>On “{name}”, for all coders</source>
        <translation>Sobre «{name}», para todos los codificadores</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«{name}» está eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete entity</source>
        <translation>Eliminar entidad</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
        <source>{links} made by {coders} in {articles}</source>
        <translation>{links} de {coders} en {articles}</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 vínculo</translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation>{count} vínculos</translation>
    </message>
    <message>
        <source>1 coder</source>
        <translation>1 codificador</translation>
    </message>
    <message>
        <source>{count} coders</source>
        <translation>{count} codificadores</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>With it go {links}, and {notes} on it.</source>
        <translation>Con ella se van {links}, y {notes} sobre ella.</translation>
    </message>
    <message>
        <source>With it go {links}.</source>
        <translation>Con ella se van {links}.</translation>
    </message>
    <message>
        <source>Nothing links to it. With it go its notes: {notes}.</source>
        <translation>Nada se vincula a ella. Con ella se van sus notas: {notes}.</translation>
    </message>
    <message>
        <source>Nothing links to it.</source>
        <translation>Nada se vincula a ella.</translation>
    </message>
    <message>
        <source>The codings stay. Articles that were done are in progress again.</source>
        <translation>Las codificaciones permanecen. Los artículos terminados vuelven a estar en curso.</translation>
    </message>
    <message>
        <source>Choose an entity on the left to see what is known of it and where it occurs.</source>
        <translation>Elija una entidad a la izquierda para ver qué se sabe de ella y dónde aparece.</translation>
    </message>
    <message>
        <source>People, groups, bodies and places that codings link to are listed here.

Press New to write the first, or link one to a coding in the text: “{link}”.</source>
        <translation>Aquí figuran las personas, grupos, organismos y lugares a los que se vinculan las codificaciones.

Pulse Nueva para escribir la primera, o vincule una a una codificación en el texto: «{link}».</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Make an entity; what is written in the filter becomes its name</source>
        <translation>Crear una entidad; lo escrito en el filtro pasa a ser su nombre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete this entity with its links, after asking (Del)</source>
        <translation>Eliminar esta entidad con sus vínculos, tras preguntar (Supr)</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Filter by name or alias</source>
        <translation>Filtrar por nombre o alias</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Filtrar entidades</translation>
    </message>
    <message>
        <source>Show entities of this type</source>
        <translation>Mostrar entidades de este tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By links</source>
        <translation>Por vínculos</translation>
    </message>
    <message>
        <source>By the number of your own links</source>
        <translation>Por el número de sus propios vínculos</translation>
    </message>
    <message>
        <source>ENTITIES</source>
        <translation>ENTIDADES</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>No entity is like that. Clear the filter, or press New to make it.</source>
        <translation>Ninguna entidad coincide. Vacíe el filtro o pulse Nueva para crearla.</translation>
    </message>
    <message>
        <source>There are no entities yet. Press New, or link one to a coding in the text (“{link}”): it is made on the way.</source>
        <translation>Aún no hay entidades. Pulse Nueva, o vincule una a una codificación en el texto («{link}»): se crea de paso.</translation>
    </message>
</context>
<context>
    <name>EntityListModel</name>
    <message>
        <source>{name}, {type}, links: {count}</source>
        <translation>{name}, {type}, vínculos: {count}</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 vínculo</translation>
    </message>
    <message>
        <source>{count} links</source>
        <translation>{count} vínculos</translation>
    </message>
    <message>
        <source>{name}: {links} of your own codings. What other coders link is not counted here.</source>
        <translation>{name}: {links} de sus propias codificaciones. Lo que otros vinculan no se cuenta aquí.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exact cells, for R and Python</source>
        <translation>Celdas exactas, para R y Python</translation>
    </message>
    <message>
        <source>For Excel: mark the files as UTF-8</source>
        <translation>Para Excel: marcar los archivos como UTF-8</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation>Elegir dónde se escribe</translation>
    </message>
    <message>
        <source>Cells that begin with =, +, - or @ stay as they are; a spreadsheet would run them as formulas. Else an apostrophe is put before them.</source>
        <translation>Las celdas que empiezan por =, +, - o @ quedan como están; una hoja de cálculo las ejecutaría como fórmulas. Si no, se les antepone un apóstrofo.</translation>
    </message>
    <message>
        <source>Each table begins with a byte order mark, so that Excel reads accents and other letters right. R and pandas do without.</source>
        <translation>Cada tabla empieza con una marca de orden de bytes, para que Excel lea bien los acentos y otras letras. R y pandas no la necesitan.</translation>
    </message>
    <message>
        <source>A folder of tables for R, pandas and spreadsheets, one row a coding, with its quote and context: {tables}.</source>
        <translation>Una carpeta de tablas para R, pandas y hojas de cálculo, una fila por codificación, con su cita y contexto: {tables}.</translation>
    </message>
    <message>
        <source>Everything in one file. Variorum makes the same project of it again, and other programs can read it.</source>
        <translation>Todo en un archivo. Variorum hace de él otra vez el mismo proyecto, y otros programas pueden leerlo.</translation>
    </message>
    <message>
        <source>Say where it is to be written, with its folder. Browse helps.</source>
        <translation>Diga dónde se escribe, con su carpeta. Examinar ayuda.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another with Browse.</source>
        <translation>No existe la carpeta {folder}. Elija otra con Examinar.</translation>
    </message>
    <message>
        <source>{path} is taken. Choose another name.</source>
        <translation>{path} ya está en uso. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a file. The tables need a folder.</source>
        <translation>{path} es un archivo. Las tablas necesitan una carpeta.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>{project} tables</source>
        <translation>{project} tablas</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Carpeta para las tablas</translation>
    </message>
</context>
<context>
    <name>FaultReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>This is a fault of Variorum. What you did before is saved. Please send us the report below; it holds no text and no names.</source>
        <translation>Es un fallo de Variorum. Lo que hizo antes está guardado. Envíenos el informe de abajo; no contiene textos ni nombres.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar la tabla para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Write tables, pictures, methods and data of this comparison to a folder</source>
        <translation>Escribir en una carpeta las tablas, gráficos, métodos y datos de esta comparación</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Table, pictures or what next</source>
        <translation>Tabla, gráficos o qué sigue</translation>
    </message>
    <message>
        <source>{shown} of {total} rows</source>
        <translation>{shown} de {total} filas</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>New here? A tour shows the window in ten steps.</source>
        <translation>¿Es su primera vez? Un recorrido muestra la ventana en diez pasos.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Variorum {version}: hand-code news, compare coders. Free under the MIT licence.</source>
        <translation>Variorum {version}: codificar noticias a mano, comparar codificadores. Libre, con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>No coding has the focus.

Click coded text, or press Tab in the text to go to the next coding. Its attributes, entities and note appear here.</source>
        <translation>Ninguna codificación tiene el foco.

Haga clic en texto codificado, o pulse Tab en el texto para ir a la codificación siguiente. Aquí aparecen sus atributos, entidades y nota.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note on this coding</source>
        <translation>Una nota sobre esta codificación</translation>
    </message>
    <message>
        <source>How sure are you of this coding?</source>
        <translation>¿Qué seguridad tiene de esta codificación?</translation>
    </message>
    <message>
        <source>Give this coding another code</source>
        <translation>Dar otro código a esta codificación</translation>
    </message>
    <message>
        <source>Remove this coding</source>
        <translation>Quitar esta codificación</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{coder} · {when} · codebook {version}</source>
        <translation>{coder} · {when} · libro de códigos {version}</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparisons kept in this project: coders, articles, unit, codebook, level</source>
        <translation>Comparaciones guardadas en este proyecto: codificadores, artículos, unidad, libro de códigos, nivel</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Keep what is chosen here by a name, or change what is kept</source>
        <translation>Guardar lo elegido con un nombre, o cambiar lo guardado</translation>
    </message>
    <message>
        <source>Comparison not kept</source>
        <translation>Comparación sin guardar</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, cambiada</translation>
    </message>
    <message>
        <source>&amp;Keep by a name…</source>
        <translation>&amp;Guardar con un nombre…</translation>
    </message>
    <message>
        <source>&amp;Update “{name}”</source>
        <translation>&amp;Actualizar «{name}»</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Keep comparison</source>
        <translation>Guardar comparación</translation>
    </message>
    <message>
        <source>A name for it:</source>
        <translation>Un nombre para ella:</translation>
    </message>
    <message>
        <source>Another name for {name}:</source>
        <translation>Otro nombre para {name}:</translation>
    </message>
    <message>
        <source>Rename comparison</source>
        <translation>Cambiar el nombre de la comparación</translation>
    </message>
</context>
<context>
    <name>KeptReasons</name>
    <message>
        <source>&amp;Keep this reason</source>
        <translation>&amp;Guardar este motivo</translation>
    </message>
    <message>
        <source>&amp;Word it anew…</source>
        <translation>&amp;Redactarlo de nuevo…</translation>
    </message>
    <message>
        <source>Re&amp;move it from the list</source>
        <translation>&amp;Quitarlo de la lista</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In other words:</source>
        <translation>Con otras palabras:</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Busque una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>No key is like that.</source>
        <translation>Ninguna tecla coincide.</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Teclas habituales para todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter or a click on an entry of a menu gives it other keys.</source>
        <translation>Intro o un clic en una entrada de menú le da otras teclas.</translation>
    </message>
</context>
<context>
    <name>LayerPopup</name>
    <message>
        <source>Agreement of each coder with what was settled</source>
        <translation>Acuerdo de cada codificador con lo resuelto</translation>
    </message>
    <message>
        <source>No article is settled yet, so there is nothing to agree with.

Settle all disagreements of an article, one key each, and take its agreements over (“{button}”). It counts here as soon as nothing of it is left.</source>
        <translation>Todavía no hay ningún artículo resuelto, así que no hay nada con lo que coincidir.

Resuelva todos los desacuerdos de un artículo, con una tecla cada uno, y asuma sus acuerdos («{button}»). Cuenta aquí en cuanto no quede nada de él.</translation>
    </message>
    <message>
        <source>Take agreements over…</source>
        <translation>Asumir acuerdos…</translation>
    </message>
    <message>
        <source>Spans count as the same if {rule}.</source>
        <translation>Los fragmentos cuentan como el mismo si {rule}.</translation>
    </message>
    <message>
        <source>Groups of level {depth} stand for their codes.</source>
        <translation>Los grupos de nivel {depth} representan a sus códigos.</translation>
    </message>
    <message>
        <source>In articles with nothing left: {count}. Agreement between coders is computed from their own codings alone.</source>
        <translation>En artículos en los que no queda nada: {count}. El acuerdo entre codificadores se calcula solo con sus propias codificaciones.</translation>
    </message>
    <message>
        <source>Computing intervals…</source>
        <translation>Calculando intervalos…</translation>
    </message>
    <message>
        <source>Below each figure its 95 % interval, from {count} resamples of the articles (seed {seed}).</source>
        <translation>Debajo de cada cifra, su intervalo del 95 %, de {count} remuestreos de los artículos (semilla {seed}).</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Agreement with what was settled</source>
        <translation>Acuerdo con lo resuelto</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Type something, or cancel.</source>
        <translation>Escriba algo o cancele.</translation>
    </message>
</context>
<context>
    <name>LinkPicker</name>
    <message>
        <source>Part of a name or alias; a new one: name = alias</source>
        <translation>Parte de un nombre o alias; una nueva: nombre = alias</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Entities found</source>
        <translation>Entidades encontradas</translation>
    </message>
    <message>
        <source>Enter links   Ctrl Enter links and goes on   Tab next role</source>
        <translation>Intro vincula   Ctrl Intro vincula y sigue   Tab papel siguiente</translation>
    </message>
    <message>
        <source>Entity as {role}</source>
        <translation>Entidad como {role}</translation>
    </message>
</context>
<context>
    <name>LinkRows</name>
    <message>
        <source>Show the entity</source>
        <translation>Mostrar la entidad</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Quitar el vínculo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{keys} leaves the full screen.</source>
        <translation>{keys} sale de la pantalla completa.</translation>
    </message>
    <message>
        <source>Two coders at least are compared.</source>
        <translation>Se comparan al menos dos codificadores.</translation>
    </message>
    <message>
        <source>From the next start on the interface has {percent} % of its size.</source>
        <translation>Desde el próximo inicio la interfaz tendrá el {percent} % de su tamaño.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>This article was done; it is in progress again.</source>
        <translation>Este artículo estaba terminado; vuelve a estar en curso.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>The manual does not have these words.</source>
        <translation>El manual no tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MissingLetters</name>
    <message>
        <source>emoji (Noto Color Emoji has them)</source>
        <translation>los emojis (Noto Color Emoji los tiene)</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean letters (Noto Serif CJK has them)</source>
        <translation>letras chinas, japonesas o coreanas (Noto Serif CJK las tiene)</translation>
    </message>
    <message>
        <source>some letters (the Noto fonts have most)</source>
        <translation>algunas letras (las fuentes Noto tienen la mayoría)</translation>
    </message>
    <message>
        <source>This computer has no font for {letters}. They show as boxes, and can be coded all the same; install such a font and start again to see them.</source>
        <translation>Este equipo no tiene fuente para {letters}. Se ven como cajas y se pueden codificar igualmente; instale una fuente así y vuelva a empezar para verlas.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Such as: Ceasefire talks 2024</source>
        <translation>Por ejemplo: Conversaciones de tregua 2024</translation>
    </message>
    <message>
        <source>The name that your codings bear</source>
        <translation>El nombre que llevan sus codificaciones</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the folder that the project&apos;s file is kept in</source>
        <translation>Elegir la carpeta en que se guarda el archivo del proyecto</translation>
    </message>
    <message>
        <source>Your n&amp;ame</source>
        <translation>S&amp;u nombre</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Take a codebook from a YAML file of your own</source>
        <translation>Tomar un libro de códigos de un archivo YAML propio</translation>
    </message>
    <message>
        <source>CODEBOOKS</source>
        <translation>LIBROS DE CÓDIGOS</translation>
    </message>
    <message>
        <source>A project needs a name. Type at least one letter.</source>
        <translation>Un proyecto necesita un nombre. Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another with Browse.</source>
        <translation>No existe la carpeta {folder}. Elija otra con Examinar.</translation>
    </message>
    <message>
        <source>{file} is in that folder already. Choose another name, or cancel and open it.</source>
        <translation>{file} ya está en esa carpeta. Elija otro nombre, o cancele y ábralo.</translation>
    </message>
    <message>
        <source>Type your name, so that your codings can be told from those of others.</source>
        <translation>Escriba su nombre, para que sus codificaciones se distingan de las de otros.</translation>
    </message>
    <message>
        <source>All of it is kept in one file: {file}</source>
        <translation>Todo se guarda en un solo archivo: {file}</translation>
    </message>
    <message>
        <source>All of it is kept in one file. Nothing needs to be saved.</source>
        <translation>Todo se guarda en un solo archivo. No hace falta guardar nada.</translation>
    </message>
    <message>
        <source>Codebooks can be added later too.</source>
        <translation>Los libros de códigos pueden añadirse también después.</translation>
    </message>
    <message>
        <source>None is chosen: you can read and import now, and add a codebook later.</source>
        <translation>No se ha elegido ninguno: puede leer e importar ya, y añadir un libro de códigos después.</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>From {file}, version {version}</source>
        <translation>De {file}, versión {version}</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Lower end above</source>
        <translation>Extremo inferior sobre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The ten that would teach most</source>
        <translation>Las diez que más enseñarían</translation>
    </message>
    <message>
        <source>Four questions apart</source>
        <translation>Cuatro preguntas por separado</translation>
    </message>
    <message>
        <source>How much more to code</source>
        <translation>Cuánto más codificar</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>What each article moves</source>
        <translation>Lo que mueve cada artículo</translation>
    </message>
    <message>
        <source>Limit that the interval is to clear</source>
        <translation>Límite que el intervalo debe superar</translation>
    </message>
    <message>
        <source>Conventions are .667 and .800 (Krippendorff 2004, p. 241); type your own</source>
        <translation>Las convenciones son 0,667 y 0,800 (Krippendorff 2004, p. 241); escriba el suyo</translation>
    </message>
    <message>
        <source>Agenda for the next meeting</source>
        <translation>Orden del día de la próxima reunión</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copiar la tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Print the agenda for the coders’ next meeting</source>
        <translation>Imprimir el orden del día de la próxima reunión de los codificadores</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Computing… {share} %</source>
        <translation>Calculando… {share} %</translation>
    </message>
    <message>
        <source>Left. Choose again to compute it.</source>
        <translation>Dejado. Elija otra vez para calcularlo.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>Mostrar su ficha</translation>
    </message>
    <message>
        <source>Show the entity</source>
        <translation>Mostrar la entidad</translation>
    </message>
</context>
<context>
    <name>NotePopup</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Write a note or a question to the lead</source>
        <translation>Escriba una nota o una pregunta a quien dirige</translation>
    </message>
    <message>
        <source>Keep   Ctrl Enter</source>
        <translation>Guardar   Ctrl Intro</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>New note on the project…</source>
        <translation>Nota nueva sobre el proyecto…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar notas</translation>
    </message>
    <message>
        <source>Show notes of this kind</source>
        <translation>Mostrar notas de esta clase</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Show notes on these</source>
        <translation>Mostrar notas sobre esto</translation>
    </message>
    <message>
        <source>On anything</source>
        <translation>Sobre cualquier cosa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Enter or a double click goes to what the note is on</source>
        <translation>Intro o doble clic lleva a aquello sobre lo que es la nota</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>On the project “{title}”, for all coders</source>
        <translation>Sobre el proyecto «{title}», para todos los codificadores</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>La nota está eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>No note is like that. Clear the filter to see them all.</source>
        <translation>Ninguna nota coincide. Vacíe el filtro para verlas todas.</translation>
    </message>
    <message>
        <source>Ideas, questions to the lead and rules that you settle on are listed here.

While you read, “{article}” notes the article or the selected words, and “{coding}” a coding. Codes and entities have their notes beside them.

Notes on articles, passages and codings are yours alone; the others are for all coders.</source>
        <translation>Aquí figuran ideas, preguntas a quien dirige y reglas que se acuerdan.

Mientras lee, «{article}» anota el artículo o las palabras seleccionadas, y «{coding}» una codificación. Códigos y entidades tienen sus notas al lado.

Las notas sobre artículos, pasajes y codificaciones son solo suyas; las demás son para todos los codificadores.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Code</source>
        <translation>Codificar</translation>
    </message>
    <message>
        <source>Choose a code for the selected text</source>
        <translation>Elegir un código para el texto seleccionado</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the codings</source>
        <translation>Vista general de las codificaciones</translation>
    </message>
</context>
<context>
    <name>OwnLinks</name>
    <message>
        <source>This code takes no entities.</source>
        <translation>Este código no admite entidades.</translation>
    </message>
    <message>
        <source>The entity is new: it is there when this is settled.</source>
        <translation>La entidad es nueva: estará cuando esto se resuelva.</translation>
    </message>
</context>
<context>
    <name>OwnVersion</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Settle with this   Ctrl Enter</source>
        <translation>Resolver con esta   Ctrl Intro</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <translation>Cancelar   Esc</translation>
    </message>
    <message>
        <source>Begin a word earlier (Alt+Left)</source>
        <translation>Empezar una palabra antes (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Begin a word later (Alt+Right)</source>
        <translation>Empezar una palabra después (Alt+Derecha)</translation>
    </message>
    <message>
        <source>End a word earlier (Alt+Shift+Left)</source>
        <translation>Terminar una palabra antes (Alt+Mayús+Izquierda)</translation>
    </message>
    <message>
        <source>End a word later (Alt+Shift+Right)</source>
        <translation>Terminar una palabra después (Alt+Mayús+Derecha)</translation>
    </message>
</context>
<context>
    <name>OwnWorkList</name>
    <message>
        <source>Settled passages of your work</source>
        <translation>Pasajes resueltos de su trabajo</translation>
    </message>
</context>
<context>
    <name>OwnWorkPanel</name>
    <message>
        <source>In the text   Enter</source>
        <translation>En el texto   Intro</translation>
    </message>
    <message>
        <source>Go to the passage, in Code, with your own codings</source>
        <translation>Ir al pasaje, en Codificar, con sus propias codificaciones</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>OwnWorkScreen</name>
    <message>
        <source>How it differs</source>
        <translation>En qué difiere</translation>
    </message>
    <message>
        <source>All settled passages</source>
        <translation>Todos los pasajes resueltos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>As you coded it</source>
        <translation>Como lo codificó</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Back   Esc</source>
        <translation>Volver   Esc</translation>
    </message>
    <message>
        <source>Go back to where you came from</source>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the passage</source>
        <translation>Intro o un doble clic llevan al pasaje</translation>
    </message>
    <message>
        <source>Say first who codes: {action}.</source>
        <translation>Diga primero quién codifica: {action}.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Nothing is like that. Choose another difference, code or article above.</source>
        <translation>No hay nada así. Elija arriba otra diferencia, otro código u otro artículo.</translation>
    </message>
    <message>
        <source>Here you see how your work was settled: what you coded, what stands of it and why.

Only articles that you have finished are shown, and you have finished none yet: “{mark}”.</source>
        <translation>Aquí se ve cómo se resolvió su trabajo: lo que codificó, qué vale de ello y por qué.

Solo se muestran los artículos que ha terminado, y aún no ha terminado ninguno: «{mark}».</translation>
    </message>
    <message>
        <source>Nothing of the articles that you have finished was settled yet.

It is settled in “{settle}”. Then you see here what you coded, what stands of it and why.</source>
        <translation>De los artículos que ha terminado aún no se ha resuelto nada.

Se resuelve en «{settle}». Entonces se ve aquí lo que codificó, qué vale de ello y por qué.</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <source>All coders</source>
        <translation>Todos los codificadores</translation>
    </message>
    <message>
        <source>Show the passages of all coders again (Esc)</source>
        <translation>Volver a mostrar los pasajes de todos los codificadores (Esc)</translation>
    </message>
    <message>
        <source>Pair by pair: F1 above, spans below</source>
        <translation>Por pares: F1 arriba, fragmentos abajo</translation>
    </message>
    <message>
        <source>Pair by pair: α above, units below</source>
        <translation>Por pares: α arriba, unidades abajo</translation>
    </message>
    <message>
        <source>{first} – {second}: F1 {value}, {count} spans</source>
        <translation>{first} – {second}: F1 {value}, {count} fragmentos</translation>
    </message>
    <message>
        <source>{first} – {second}: α {value}, {count} units</source>
        <translation>{first} – {second}: α {value}, {count} unidades</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action, article, code or entity</source>
        <translation>Busque una acción, artículo, código o entidad</translation>
    </message>
    <message>
        <source>Nothing is like that. Try fewer or shorter words.</source>
        <translation>Nada coincide. Pruebe con menos palabras o más cortas.</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter does or opens it    Ctrl Enter shows a code&apos;s card</source>
        <translation>↑ ↓ eligen    Intro lo hace o lo abre    Ctrl Intro muestra la ficha de un código</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages behind the figure</source>
        <translation>Pasajes detrás de la cifra</translation>
    </message>
    <message>
        <source>Passages that link to this entity</source>
        <translation>Pasajes que se vinculan a esta entidad</translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <source>without it the figure stays</source>
        <translation>sin él la cifra no cambia</translation>
    </message>
    <message>
        <source>without it the figure is {by} higher</source>
        <translation>sin él la cifra sube {by}</translation>
    </message>
    <message>
        <source>without it the figure is {by} lower</source>
        <translation>sin él la cifra baja {by}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{role}, {code}, {article}: {quote}</source>
        <translation>{role}, {code}, {article}: {quote}</translation>
    </message>
</context>
<context>
    <name>PassagePanel</name>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Leave out the passages on which the coders agree</source>
        <translation>Dejar fuera los pasajes en que los codificadores coinciden</translation>
    </message>
    <message>
        <source>What moves it most first</source>
        <translation>Primero lo que más la mueve</translation>
    </message>
    <message>
        <source>Begin with the passages without which the figure would be farthest from what it is: “without it” says how far it would move</source>
        <translation>Empezar por los pasajes sin los que la cifra quedaría más lejos de lo que es: «sin él» dice cuánto se movería</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Choose a row of the table to read the passages behind its figures.</source>
        <translation>Elija una fila de la tabla para leer los pasajes que hay detrás de sus cifras.</translation>
    </message>
    <message>
        <source>Agreement {agreement}; where it is present {p_pos}, where it is absent {p_neg}; prevalence index {prevalence}, bias index {bias}; Gwet’s AC1 {ac1}.</source>
        <translation>Acuerdo {agreement}; donde está presente {p_pos}, donde está ausente {p_neg}; índice de prevalencia {prevalence}, índice de sesgo {bias}; AC1 de Gwet {ac1}.</translation>
    </message>
    <message>
        <source>Four questions apart: both noticed something {noticed}, the same edges {edges}, the same code {code}, the same entity and role {entity}. Intervals stand under “What next”.</source>
        <translation>Cuatro preguntas por separado: ambos notaron algo {noticed}, los mismos bordes {edges}, el mismo código {code}, la misma entidad y el mismo papel {entity}. Los intervalos están en «Qué sigue».</translation>
    </message>
    <message>
        <source>{name} is undefined. {why}</source>
        <translation>{name} no está definido. {why}</translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval {limits}.</source>
        <translation>{name} {value}, intervalo del 95 % {limits}.</translation>
    </message>
    <message>
        <source>{name} {value}.</source>
        <translation>{name} {value}.</translation>
    </message>
    <message>
        <source>Looking for the passages…</source>
        <translation>Buscando los pasajes…</translation>
    </message>
    <message>
        <source>No coder gave this to any passage of the articles.</source>
        <translation>Ningún codificador lo asignó a un pasaje de los artículos.</translation>
    </message>
    <message>
        <source>they differ on {differing} of {total} passages</source>
        <translation>difieren en {differing} de {total} pasajes</translation>
    </message>
    <message>
        <source>None of your codings links to it. In the text, put the focus on a coding and choose “{link}”.</source>
        <translation>Ninguna de sus codificaciones se vincula a ella. En el texto, ponga el foco en una codificación y elija «{link}».</translation>
    </message>
    <message>
        <source>YOUR PASSAGES</source>
        <translation>SUS PASAJES</translation>
    </message>
    <message>
        <source>Your own codings that link to this entity</source>
        <translation>Sus propias codificaciones que se vinculan a esta entidad</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Picture</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar gráfico…</translation>
    </message>
    <message>
        <source>Save it as PDF, SVG or PNG, in the colours of paper</source>
        <translation>Guardarlo como PDF, SVG o PNG, con los colores del papel</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Computing… {share} %</source>
        <translation>Calculando… {share} %</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
</context>
<context>
    <name>PressKeys</name>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Press the keys that shall do this.</source>
        <translation>Pulse las teclas que han de hacer esto.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>These are its keys now.</source>
        <translation>Estas son sus teclas ahora.</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>These keys are free. Enter takes them.</source>
        <translation>Estas teclas están libres. Intro las toma.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Before “{file}” is read</source>
        <translation>Antes de leer «{file}»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación de caracteres</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>Comienzo del texto</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Choose the column that holds the text of the articles.</source>
        <translation>Elija la columna que contiene el texto de los artículos.</translation>
    </message>
    <message>
        <source>The column “{column}” is chosen twice. Choose another.</source>
        <translation>La columna «{column}» está elegida dos veces. Elija otra.</translation>
    </message>
    <message>
        <source>One article a row. Say which column is what; the other columns are kept as fields.</source>
        <translation>Un artículo por fila. Diga qué es cada columna; las demás se guardan como campos.</translation>
    </message>
    <message>
        <source>This file does not say how its letters are written. Look at accents and quotes; if they are wrong, choose another encoding.</source>
        <translation>Este archivo no dice cómo están escritas sus letras. Mire los acentos y las comillas; si están mal, elija otra codificación de caracteres.</translation>
    </message>
    <message>
        <source>{column} → {part}</source>
        <translation>{column} → {part}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Dirección (URL)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with mark</source>
        <translation>UTF-8 con marca</translation>
    </message>
    <message>
        <source>Western, Windows (cp1252)</source>
        <translation>Occidental, Windows (cp1252)</translation>
    </message>
    <message>
        <source>Western, ISO (latin-1)</source>
        <translation>Occidental, ISO (latin-1)</translation>
    </message>
    <message>
        <source>Western, old Mac (mac_roman)</source>
        <translation>Occidental, Mac antiguo (mac_roman)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Central European, Windows (cp1250)</source>
        <translation>Centroeuropea, Windows (cp1250)</translation>
    </message>
    <message>
        <source>Cyrillic, Windows (cp1251)</source>
        <translation>Cirílica, Windows (cp1251)</translation>
    </message>
    <message>
        <source>Greek, Windows (cp1253)</source>
        <translation>Griega, Windows (cp1253)</translation>
    </message>
    <message>
        <source>Turkish, Windows (cp1254)</source>
        <translation>Turca, Windows (cp1254)</translation>
    </message>
    <message>
        <source>Hebrew, Windows (cp1255)</source>
        <translation>Hebrea, Windows (cp1255)</translation>
    </message>
    <message>
        <source>Arabic, Windows (cp1256)</source>
        <translation>Árabe, Windows (cp1256)</translation>
    </message>
    <message>
        <source>Chinese (gb18030)</source>
        <translation>China (gb18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (big5)</source>
        <translation>China tradicional (big5)</translation>
    </message>
    <message>
        <source>Japanese (shift_jis)</source>
        <translation>Japonesa (shift_jis)</translation>
    </message>
    <message>
        <source>Korean (euc_kr)</source>
        <translation>Coreana (euc_kr)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>Save article as PDF</source>
        <translation>Guardar artículo como PDF</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Opening {file}…</source>
        <translation>Abriendo {file}…</translation>
    </message>
    <message>
        <source>Making the sample project…</source>
        <translation>Creando el proyecto de ejemplo…</translation>
    </message>
    <message>
        <source>Rename coder</source>
        <translation>Cambiar nombre del codificador</translation>
    </message>
    <message>
        <source>Another name for {name}:</source>
        <translation>Otro nombre para {name}:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, if there is one to give</source>
        <translation>Motivo, si hay alguno</translation>
    </message>
</context>
<context>
    <name>RecodingActs</name>
    <message>
        <source>Filled in: {labels}.</source>
        <translation>Se ha completado: {labels}.</translation>
    </message>
    <message>
        <source>Nothing is empty that has a usual answer.</source>
        <translation>No hay nada vacío que tenga un valor por defecto.</translation>
    </message>
    <message>
        <source>There is no other coding yet to take the answers from.</source>
        <translation>Aún no hay otra codificación de la que tomar las respuestas.</translation>
    </message>
    <message>
        <source>It has the answers of the last coding already.</source>
        <translation>Ya tiene las respuestas de la última codificación.</translation>
    </message>
    <message>
        <source>There is no coding yet to take code and answers from.</source>
        <translation>Todavía no hay ninguna codificación de la que tomar el código y las respuestas.</translation>
    </message>
    <message>
        <source>These words have the code “{code}” already.</source>
        <translation>Estas palabras ya tienen el código «{code}».</translation>
    </message>
    <message>
        <source>No coding with the same code touches this one. Widen it first with ].</source>
        <translation>Ninguna codificación con el mismo código toca a esta. Ensánchela antes con ].</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What came in</source>
        <translation>Qué entró</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Solo lo que requiere atención</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the rows that are shown, for a mail or a spreadsheet</source>
        <translation>Copiar las filas visibles, para un correo o una hoja de cálculo</translation>
    </message>
    <message>
        <source>What happened to each file</source>
        <translation>Qué pasó con cada archivo</translation>
    </message>
    <message>
        <source>Came in: {count}</source>
        <translation>Entraron: {count}</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>Copias: {count}</translation>
    </message>
    <message>
        <source>Here already: {count}</source>
        <translation>Ya estaban: {count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Rechazados: {count}</translation>
    </message>
    <message>
        <source>There was nothing to read.</source>
        <translation>No había nada que leer.</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta para el informe</translation>
    </message>
    <message>
        <source>Replace the report in {folder}?</source>
        <translation>¿Reemplazar el informe en {folder}?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Files of the same names are written anew; others stay.</source>
        <translation>Los archivos con los mismos nombres se escriben de nuevo; los demás quedan.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Wrote the report to {folder}</source>
        <translation>Informe escrito en {folder}</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Escribiendo el gráfico…</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>RoleLine</name>
    <message>
        <source>Link an entity in this role</source>
        <translation>Vincular una entidad en este papel</translation>
    </message>
    <message>
        <source>Link an entity as {role}</source>
        <translation>Vincular una entidad como {role}</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>Filter rows by name</source>
        <translation>Filtrar filas por nombre</translation>
    </message>
    <message>
        <source>Show the rows alone that have these words in their name (Ctrl+F)</source>
        <translation>Mostrar solo las filas que tienen estas palabras en el nombre (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>RulePopup</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Number of coders</source>
        <translation>Número de codificadores</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Take agreements over by a rule</source>
        <translation>Asumir acuerdos según una regla</translation>
    </message>
    <message>
        <source>It is one step of Undo. What anybody settled before is left alone, and so are all codings.</source>
        <translation>Es un solo paso de Deshacer. Lo que alguien resolvió antes no se toca, ni tampoco las codificaciones.</translation>
    </message>
    <message>
        <source>Alike in everything</source>
        <translation>Iguales en todo</translation>
    </message>
    <message>
        <source>One code, edges differ: the longest</source>
        <translation>Un código, bordes distintos: la más larga</translation>
    </message>
    <message>
        <source>One code, edges differ: the shortest</source>
        <translation>Un código, bordes distintos: la más corta</translation>
    </message>
    <message>
        <source>One code, edges differ: all of it</source>
        <translation>Un código, bordes distintos: todo</translation>
    </message>
    <message>
        <source>Alike with so many coders:</source>
        <translation>Iguales en tantos codificadores:</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>It settles {passages} in {articles}, {agreed} alike in everything, and leaves {left} to people.</source>
        <translation>Resuelve {passages} en {articles}, {agreed} iguales en todo, y deja {left} a las personas.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} pasajes</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>It settles nothing that is not settled already.</source>
        <translation>No resuelve nada que no esté ya resuelto.</translation>
    </message>
</context>
<context>
    <name>SettlingKeys</name>
    <message>
        <source>Go to a difference first, with N, or click coded text.</source>
        <translation>Vaya antes a una diferencia, con N, o haga clic en texto codificado.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>The versions side by side</source>
        <translation>Las versiones lado a lado</translation>
    </message>
    <message>
        <source>What was settled here is gone: its coders removed it. Take the ruling back (U).</source>
        <translation>Lo que aquí se resolvió ya no existe: sus codificadores lo quitaron. Retire la resolución (U).</translation>
    </message>
    <message>
        <source>The coders agree here in everything.</source>
        <translation>Aquí los codificadores coinciden en todo.</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>sin codificar</translation>
    </message>
    <message>
        <source>Let this version stand</source>
        <translation>Dejar que valga esta versión</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>Tomar {name}</translation>
    </message>
</context>
<context>
    <name>Sieve</name>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Which articles count</source>
        <translation>Qué artículos cuentan</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Tipo de diferencia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Do not show who coded what; the versions are shuffled</source>
        <translation>No mostrar quién codificó qué; las versiones van barajadas</translation>
    </message>
    <message>
        <source>Take agreements over…</source>
        <translation>Asumir acuerdos…</translation>
    </message>
    <message>
        <source>Agreement with it</source>
        <translation>Acuerdo con ello</translation>
    </message>
    <message>
        <source>How far each coder agrees with what was settled</source>
        <translation>Cuánto coincide cada codificador con lo resuelto</translation>
    </message>
    <message>
        <source>Done by all</source>
        <translation>Terminados por todos</translation>
    </message>
    <message>
        <source>Done by any two</source>
        <translation>Terminados por dos cualesquiera</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Todas las diferencias</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambió desde entonces</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Pendiente y resuelto</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Text order</source>
        <translation>Orden del texto</translation>
    </message>
    <message>
        <source>Teaches most</source>
        <translation>Lo que más enseña</translation>
    </message>
    <message>
        <source>First what moves the alpha of its code most, as on the agenda of a meeting</source>
        <translation>Primero lo que más mueve el alfa de su código, como en el orden del día de una reunión</translation>
    </message>
    <message>
        <source>No coder</source>
        <translation>Ningún codificador</translation>
    </message>
    <message>
        <source>{settled} of {total} settled</source>
        <translation>{settled} de {total} resueltos</translation>
    </message>
    <message>
        <source>{taken} of {total} agreements taken over</source>
        <translation>{taken} de {total} acuerdos asumidos</translation>
    </message>
    <message>
        <source>{settled} of {total} articles with nothing left</source>
        <translation>{settled} de {total} artículos sin nada pendiente</translation>
    </message>
    <message>
        <source>{count} changed since</source>
        <translation>{count} cambiaron desde entonces</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} quedan fuera</translation>
    </message>
</context>
<context>
    <name>Specimen</name>
    <message>
        <source>The ministry denied that its envoy had met the leaders, as the paper reported.</source>
        <translation>El ministerio negó que su enviado se hubiera reunido con los jefes, como informó el diario.</translation>
    </message>
    <message>
        <source>The ministry denied</source>
        <translation>El ministerio negó</translation>
    </message>
    <message>
        <source>its envoy had met the leaders</source>
        <translation>su enviado se hubiera reunido con los jefes</translation>
    </message>
    <message>
        <source>met the leaders, as the paper reported</source>
        <translation>reunido con los jefes, como informó el diario</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Prevalence</source>
        <translation>Prevalencia</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>95 % interval of α</source>
        <translation>Intervalo del 95 % de α</translation>
    </message>
    <message>
        <source>95 % interval of F1</source>
        <translation>Intervalo del 95 % de F1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>Clic para ordenar</translation>
    </message>
    <message>
        <source>Mean over the coders of the share of the text that has it</source>
        <translation>Media, entre los codificadores, de la parte del texto que lo tiene</translation>
    </message>
    <message>
        <source>Mean over the coders of the share of units that have it</source>
        <translation>Media entre codificadores de la proporción de unidades que lo tienen</translation>
    </message>
    <message>
        <source>Spans of all coders in the articles that count</source>
        <translation>Fragmentos de todos los codificadores en los artículos que cuentan</translation>
    </message>
    <message>
        <source>Units that two coders or more gave a value</source>
        <translation>Unidades a las que dos codificadores o más dieron un valor</translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation>Artículos que cuentan</translation>
    </message>
    <message>
        <source>From resampling whole articles (Efron &amp; Tibshirani 1993): articles are independent of each other, passages of one article are not</source>
        <translation>Remuestreando artículos enteros (Efron y Tibshirani 1993): los artículos son independientes entre sí; los pasajes de un artículo no lo son</translation>
    </message>
    <message>
        <source>F1 and its interval from −.2 to 1</source>
        <translation>F1 y su intervalo, de −.2 a 1</translation>
    </message>
    <message>
        <source>Alpha and its interval from −.2 to 1. Thin lines stand at .667 and .800, below and above which conclusions are usually held to be tentative or reliable (Krippendorff 2004). They are conventions.</source>
        <translation>Alfa y su intervalo de −0,2 a 1. Las líneas finas están en 0,667 y 0,800; por debajo y por encima, las conclusiones suelen considerarse provisionales o fiables (Krippendorff 2004). Son convenciones.</translation>
    </message>
    <message>
        <source>What to bear in mind; the sentences stand below the table</source>
        <translation>Lo que conviene tener presente; las frases están debajo de la tabla</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Figures of agreement</source>
        <translation>Cifras de acuerdo</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{codings} by {coder}  ·  {codes}  ·  deepest overlap {deep}</source>
        <translation>{codings} de {coder}  ·  {codes}  ·  solapamiento máximo {deep}</translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 codificación</translation>
    </message>
    <message>
        <source>{count} codings</source>
        <translation>{count} codificaciones</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 código</translation>
    </message>
    <message>
        <source>{count} codes</source>
        <translation>{count} códigos</translation>
    </message>
</context>
<context>
    <name>ThreeColumns</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Open the articles</source>
        <translation>Abrir los artículos</translation>
    </message>
    <message>
        <source>Open the codes</source>
        <translation>Abrir los códigos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codificar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What is done with the article</source>
        <translation>Qué se hace con el artículo</translation>
    </message>
    <message>
        <source>Find words in this article</source>
        <translation>Buscar palabras en este artículo</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Who codes now; click to switch</source>
        <translation>Quién codifica ahora; clic para cambiar</translation>
    </message>
    <message>
        <source>Who codes?</source>
        <translation>¿Quién codifica?</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>article {number} of {total}</source>
        <translation>artículo {number} de {total}</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave   Esc</source>
        <translation>Dejarlo   Esc</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>5 May 2021, 2021, 2020 to 2021</source>
        <translation>5 de mayo de 2021, 2021, 2020 a 2021</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>Deshecho: {title}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Hecho de nuevo: {title}</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer {what}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look at the sample project</source>
        <translation>Ver el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Articles coded by three coders who disagree as careful coders do. Try everything; nothing can break.</source>
        <translation>Artículos codificados por tres personas que difieren como difieren los codificadores cuidadosos. Pruebe todo; nada puede romperse.</translation>
    </message>
    <message>
        <source>Begin a new project</source>
        <translation>Empezar un proyecto nuevo</translation>
    </message>
    <message>
        <source>Choose codebooks, import articles, code. Everything is kept in one file.</source>
        <translation>Elegir libros de códigos, importar artículos, codificar. Todo queda en un solo archivo.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Go on where you stopped, or read what a colleague sent you.</source>
        <translation>Siga donde lo dejó, o lea lo que le envió un colega.</translation>
    </message>
    <message>
        <source>Projects that you open appear here.</source>
        <translation>Aquí aparecen los proyectos que abra.</translation>
    </message>
    <message>
        <source>Hand-code news articles with your team, see where you agree, and publish figures that hold.</source>
        <translation>Codifique noticias a mano con su equipo, vea dónde coinciden y publique cifras que se sostienen.</translation>
    </message>
    <message>
        <source>You can also drop a project onto this window.</source>
        <translation>También puede soltar un proyecto sobre esta ventana.</translation>
    </message>
    <message>
        <source>BEGIN</source>
        <translation>EMPEZAR</translation>
    </message>
    <message>
        <source>RECENT PROJECTS</source>
        <translation>PROYECTOS RECIENTES</translation>
    </message>
</context>
<context>
    <name>_ActionRow</name>
    <message>
        <source>Click or Enter: other keys for this</source>
        <translation>Clic o Intro: otras teclas para esto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
</context>
<context>
    <name>_CandidateModel</name>
    <message>
        <source>New {type}: “{name}”</source>
        <translation>Nueva ({type}): «{name}»</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>agree</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>_Lead</name>
    <message>
        <source>Show the card of this code</source>
        <translation>Mostrar la ficha de este código</translation>
    </message>
    <message>
        <source>change to it</source>
        <translation>cambiar a él</translation>
    </message>
    <message>
        <source>Give the coding this code instead. In the text: Shift and its letter</source>
        <translation>Dar este código a la codificación. En el texto: Mayús y su letra</translation>
    </message>
    <message>
        <source>Change to {code}</source>
        <translation>Cambiar a {code}</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Pairs of coders</source>
        <translation>Pares de codificadores</translation>
    </message>
</context>
<context>
    <name>_Waited</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Next &amp;difference</source>
        <translation>&amp;Diferencia siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Diferencia anter&amp;ior</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Proyecto &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>&amp;Sample project</source>
        <translation>Proyecto de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una car&amp;peta…</translation>
    </message>
    <message>
        <source>Repor&amp;t on the last import…</source>
        <translation>Informe de la úl&amp;tima importación…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print article…</source>
        <translation>I&amp;mprimir artículo…</translation>
    </message>
    <message>
        <source>Save article as P&amp;DF…</source>
        <translation>Guardar artículo como P&amp;DF…</translation>
    </message>
    <message>
        <source>Add &amp;codebook…</source>
        <translation>Añadir &amp;libro de códigos…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>S&amp;witch coder…</source>
        <translation>Cam&amp;biar de codificador…</translation>
    </message>
    <message>
        <source>&amp;Rename coder…</source>
        <translation>Cambiar n&amp;ombre del codificador…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Buscar &amp;cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>C&amp;opiar texto</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
        <source>Filter the &amp;list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marcar como &amp;terminado</translation>
    </message>
    <message>
        <source>Mark as in &amp;progress</source>
        <translation>Marcar como en &amp;curso</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>&amp;Omitir…</translation>
    </message>
    <message>
        <source>Mark as not &amp;begun</source>
        <translation>Marcar como sin &amp;empezar</translation>
    </message>
    <message>
        <source>&amp;Note or question…</source>
        <translation>&amp;Nota o pregunta…</translation>
    </message>
    <message>
        <source>D&amp;escription…</source>
        <translation>&amp;Descripción…</translation>
    </message>
    <message>
        <source>Sens&amp;itive, or not</source>
        <translation>Sens&amp;ible, o no</translation>
    </message>
    <message>
        <source>De&amp;lete article…</source>
        <translation>E&amp;liminar artículo…</translation>
    </message>
    <message>
        <source>&amp;Choose a code…</source>
        <translation>&amp;Elegir un código…</translation>
    </message>
    <message>
        <source>Change &amp;code…</source>
        <translation>&amp;Cambiar código…</translation>
    </message>
    <message>
        <source>&amp;Link entity…</source>
        <translation>&amp;Vincular entidad…</translation>
    </message>
    <message>
        <source>&amp;Note on coding or words</source>
        <translation>&amp;Nota sobre la codificación o las palabras</translation>
    </message>
    <message>
        <source>How s&amp;ure</source>
        <translation>Se&amp;guridad</translation>
    </message>
    <message>
        <source>Select word, sentence, paragrap&amp;h</source>
        <translation>Seleccionar palabra, oración, párra&amp;fo</translation>
    </message>
    <message>
        <source>Sele&amp;ct less</source>
        <translation>&amp;Seleccionar menos</translation>
    </message>
    <message>
        <source>Ho&amp;w my work was settled</source>
        <translation>Cómo se resol&amp;vió mi trabajo</translation>
    </message>
    <message>
        <source>Do what the messa&amp;ge offers</source>
        <translation>Hacer lo que ofrece el &amp;mensaje</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>&amp;Warn before sensitive articles</source>
        <translation>A&amp;visar antes de los artículos sensibles</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Atributos</translation>
    </message>
    <message>
        <source>&amp;Same as last coding</source>
        <translation>&amp;Igual que la última codificación</translation>
    </message>
    <message>
        <source>Same as last, with its &amp;entities</source>
        <translation>Igual que la última, con sus en&amp;tidades</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>Valores &amp;por defecto</translation>
    </message>
    <message>
        <source>S&amp;plit at the caret</source>
        <translation>&amp;Dividir en el cursor</translation>
    </message>
    <message>
        <source>&amp;Join with its neighbour</source>
        <translation>&amp;Unir con la vecina</translation>
    </message>
    <message>
        <source>&amp;Remove coding</source>
        <translation>&amp;Quitar codificación</translation>
    </message>
    <message>
        <source>Codebook &amp;1</source>
        <translation>Libro de códigos &amp;1</translation>
    </message>
    <message>
        <source>Codebook &amp;2</source>
        <translation>Libro de códigos &amp;2</translation>
    </message>
    <message>
        <source>Codebook &amp;3</source>
        <translation>Libro de códigos &amp;3</translation>
    </message>
    <message>
        <source>Next codebook</source>
        <translation>Libro de códigos siguiente</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Entidades</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>Ac&amp;uerdo</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Se&amp;ttle</source>
        <translation>&amp;Resolver</translation>
    </message>
    <message>
        <source>Re&amp;ad</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codificar</translation>
    </message>
    <message>
        <source>Co&amp;mpare coders</source>
        <translation>Com&amp;parar codificadores</translation>
    </message>
    <message>
        <source>Read with&amp;out codings</source>
        <translation>Leer &amp;sin codificaciones</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>A&amp;rticles panel</source>
        <translation>Panel de ar&amp;tículos</translation>
    </message>
    <message>
        <source>Co&amp;des panel</source>
        <translation>Panel de c&amp;ódigos</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>La&amp;rger interface</source>
        <translation>Interfaz más g&amp;rande</translation>
    </message>
    <message>
        <source>S&amp;maller interface</source>
        <translation>Inter&amp;faz más pequeña</translation>
    </message>
    <message>
        <source>Usual &amp;interface size</source>
        <translation>Tamaño habitual de la &amp;interfaz</translation>
    </message>
    <message>
        <source>Light or dark as the s&amp;ystem</source>
        <translation>Claro u oscuro co&amp;mo el sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Es&amp;pañol</source>
        <translation>Es&amp;pañol</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Tour in ten steps</source>
        <translation>&amp;Visita en diez pasos</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;Where are my backups?</source>
        <translation>¿&amp;Dónde están mis copias de seguridad?</translation>
    </message>
    <message>
        <source>&amp;About Variorum</source>
        <translation>&amp;Acerca de Variorum</translation>
    </message>
</context>
<context>
    <name>adjudication</name>
    <message>
        <source>unsettled</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambió desde entonces</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>{what}, by {name} on {day}</source>
        <translation>{what}, por {name} el {day}</translation>
    </message>
    <message>
        <source>{names}</source>
        <translation>{names}</translation>
    </message>
    <message>
        <source>All versions stand</source>
        <translation>Valen todas las versiones</translation>
    </message>
    <message>
        <source>An own version stands</source>
        <translation>Vale una versión propia</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>Aquí no vale nada</translation>
    </message>
    <message>
        <source>Taken over by the rule {rule}</source>
        <translation>Asumido por la regla {rule}</translation>
    </message>
    <message>
        <source>{names} taken</source>
        <translation>Se tomó {names}</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Una versión</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>One saw it, another did not.</source>
        <translation>Uno lo vio, otro no.</translation>
    </message>
    <message>
        <source>The same words, another code.</source>
        <translation>Las mismas palabras, otro código.</translation>
    </message>
    <message>
        <source>The same code, other edges.</source>
        <translation>El mismo código, otros bordes.</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>Alpha {value}, without it {without}.</source>
        <translation>Alfa {value}, sin ella {without}.</translation>
    </message>
    <message>
        <source>(confidence: {confidence})</source>
        <translation>(confianza: {confidence})</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>The ten disagreements that would teach most</source>
        <translation>Los diez desacuerdos que más enseñarían</translation>
    </message>
    <message>
        <source>Those without which the alphas of their codes rise furthest, two of a code at most; codes of fewer than five articles come last. Take a decision on each, and write it into the codebook.</source>
        <translation>Aquellos sin los que más suben los alfas de sus códigos, dos por código como mucho; los códigos de menos de cinco artículos van al final. Tome una decisión sobre cada uno y escríbala en el libro de códigos.</translation>
    </message>
    <message>
        <source>Rare: its figures say little.</source>
        <translation>Raro: sus cifras dicen poco.</translation>
    </message>
    <message>
        <source>Codebook:</source>
        <translation>Libro de códigos:</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Decisión:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>There is no disagreement that could be weighed.</source>
        <translation>No hay ningún desacuerdo que pueda pesarse.</translation>
    </message>
    <message>
        <source>no definition</source>
        <translation>sin definición</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>aquí nada</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>These scales are conventions. They were proposed for kappa, do not carry over from one coefficient, number of categories or prevalence to another, and do not hold for F1, gamma and B-cubed.</source>
        <translation>Estas escalas son convenciones. Se propusieron para kappa, no se trasladan de un coeficiente, número de categorías o prevalencia a otro, y no valen para F1, gamma ni B-cubed.</translation>
    </message>
    <message>
        <source>B-cubed</source>
        <translation>B-cubed</translation>
    </message>
    <message>
        <source>CEAF by entities</source>
        <translation>CEAF por entidades</translation>
    </message>
    <message>
        <source>CEAF by mentions</source>
        <translation>CEAF por menciones</translation>
    </message>
    <message>
        <source>MUC</source>
        <translation>MUC</translation>
    </message>
    <message>
        <source>Brennan and Prediger’s kappa</source>
        <translation>Kappa de Brennan y Prediger</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Conger’s kappa</source>
        <translation>Kappa de Conger</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Gwet’s AC2</source>
        <translation>AC2 de Gwet</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for sets of codes (MASI)</source>
        <translation>Alfa de Krippendorff para conjuntos de códigos (MASI)</translation>
    </message>
    <message>
        <source>Light’s kappa</source>
        <translation>Kappa de Light</translation>
    </message>
    <message>
        <source>Kappa adjusted for prevalence and bias</source>
        <translation>Kappa ajustado por prevalencia y sesgo</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Porcentaje de acuerdo</translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation>Pi de Scott</translation>
    </message>
    <message>
        <source>Specific agreement</source>
        <translation>Acuerdo específico</translation>
    </message>
    <message>
        <source>Weighted kappa</source>
        <translation>Kappa ponderado</translation>
    </message>
    <message>
        <source>Coders agree on {agreement} of the units, but {commonest} of all values are “{which}”, and there chance alone agrees most of the time. Where it is present they agree by {p_pos}, where it is absent by {p_neg}. So alpha ({alpha}) rests on few units, and can be low although coders agree on nearly all (Feinstein &amp; Cicchetti 1990); AC1, which prevalence moves less, is {ac1}.</source>
        <translation>Los codificadores coinciden en {agreement} de las unidades, pero {commonest} de todos los valores son «{which}», y entonces el solo azar coincide casi siempre. Donde está presente coinciden en {p_pos}; donde está ausente, en {p_neg}. Por eso alfa ({alpha}) descansa en pocas unidades y puede ser bajo aunque coincidan en casi todas (Feinstein y Cicchetti 1990); AC1, al que la prevalencia mueve menos, es {ac1}.</translation>
    </message>
    <message>
        <source>Coders differ in use: one has it in {most} of the units, another in {least}.</source>
        <translation>Los codificadores difieren en el uso: uno lo tiene en {most} de las unidades, otro en {least}.</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>lo tiene</translation>
    </message>
    <message>
        <source>has it not</source>
        <translation>no lo tiene</translation>
    </message>
    <message>
        <source>An interval needs at least 10 articles.</source>
        <translation>Un intervalo necesita al menos 10 artículos.</translation>
    </message>
    <message>
        <source>For a group or a codebook, a unit counts as coded if it has any of its codes.</source>
        <translation>Para un grupo o un libro de códigos, una unidad cuenta como codificada si tiene cualquiera de sus códigos.</translation>
    </message>
    <message>
        <source>no variation</source>
        <translation>sin variación</translation>
    </message>
    <message>
        <source>All units have the same value.</source>
        <translation>Todas las unidades tienen el mismo valor.</translation>
    </message>
    <message>
        <source>one unit</source>
        <translation>una unidad</translation>
    </message>
    <message>
        <source>It rests on a single unit.</source>
        <translation>Descansa en una sola unidad.</translation>
    </message>
    <message>
        <source>few units</source>
        <translation>pocas unidades</translation>
    </message>
    <message>
        <source>It rests on fewer than 30 units: another sample may differ much.</source>
        <translation>Descansa en menos de 30 unidades: otra muestra puede diferir mucho.</translation>
    </message>
    <message>
        <source>few articles</source>
        <translation>pocos artículos</translation>
    </message>
    <message>
        <source>It rests on fewer than 10 articles: there is no interval.</source>
        <translation>Descansa en menos de 10 artículos: no hay intervalo.</translation>
    </message>
    <message>
        <source>lopsided</source>
        <translation>desequilibrado</translation>
    </message>
    <message>
        <source>Most units have the same value. Then kappa and alpha can be low although coders agree on nearly all units (Feinstein &amp; Cicchetti 1990).</source>
        <translation>La mayoría de las unidades tiene el mismo valor. Entonces kappa y alfa pueden ser bajos aunque los codificadores coincidan en casi todas las unidades (Feinstein y Cicchetti 1990).</translation>
    </message>
    <message>
        <source>coders differ in use</source>
        <translation>uso dispar</translation>
    </message>
    <message>
        <source>One coder uses it much more often than another.</source>
        <translation>Un codificador lo usa mucho más a menudo que otro.</translation>
    </message>
    <message>
        <source>mixed versions</source>
        <translation>versiones mezcladas</translation>
    </message>
    <message>
        <source>The codings were made with different versions of the codebook.</source>
        <translation>Las codificaciones se hicieron con distintas versiones del libro de códigos.</translation>
    </message>
    <message>
        <source>unsteady interval</source>
        <translation>intervalo inestable</translation>
    </message>
    <message>
        <source>It is undefined in more than 5 % of the resampled sets of articles.</source>
        <translation>No está definido en más del 5 % de los remuestreos de artículos.</translation>
    </message>
    <message>
        <source>too sure an interval</source>
        <translation>intervalo demasiado seguro</translation>
    </message>
    <message>
        <source>Do not trust the interval: fewer than five articles have the code, or lack it, or the coders agreed on it to the same degree everywhere. It is narrower than it should be.</source>
        <translation>No se fíe del intervalo: menos de cinco artículos tienen el código, o carecen de él, o el acuerdo sobre él fue igual en todas partes. Es más estrecho de lo que debería.</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>bajo cero</translation>
    </message>
    <message>
        <source>Gamma is below zero: how far below means nothing.</source>
        <translation>Gamma está por debajo de cero: cuánto por debajo no significa nada.</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>The same coding twice by one coder counts once.</source>
        <translation>La misma codificación hecha dos veces por un codificador cuenta una.</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sin intervalo</translation>
    </message>
    <message>
        <source>Entities reach across articles: drawing articles again would take them apart, so there is no interval.</source>
        <translation>Hay entidades que abarcan varios artículos: volver a extraer artículos las partiría, por lo que no hay intervalo.</translation>
    </message>
    <message>
        <source>This older coefficient is there to be compared with what other programs report; it has no interval.</source>
        <translation>Este coeficiente antiguo sirve para compararlo con lo que comunican otros programas; no tiene intervalo.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>skipped by {names}</source>
        <translation>omitido por {names}</translation>
    </message>
    <message>
        <source>not done by {names}</source>
        <translation>no terminado por {names}</translation>
    </message>
    <message>
        <source>Alpha of the codes of units that meet</source>
        <translation>Alfa de los códigos de unidades que se tocan</translation>
    </message>
    <message>
        <source>Agreement on entities</source>
        <translation>Acuerdo sobre entidades</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gamma of codes</source>
        <translation>Gamma de códigos</translation>
    </message>
    <message>
        <source>Disorder of the best alignment</source>
        <translation>Desorden del mejor alineamiento</translation>
    </message>
    <message>
        <source>F1 of spans</source>
        <translation>F1 de fragmentos</translation>
    </message>
    <message>
        <source>Alpha for unitizing</source>
        <translation>Alfa de unitización</translation>
    </message>
    <message>
        <source>F1 of units</source>
        <translation>F1 de unidades</translation>
    </message>
    <message>
        <source>no units</source>
        <translation>sin unidades</translation>
    </message>
    <message>
        <source>no unit with two coders</source>
        <translation>ninguna unidad con dos codificadores</translation>
    </message>
    <message>
        <source>all units alike</source>
        <translation>todas las unidades iguales</translation>
    </message>
    <message>
        <source>one category only</source>
        <translation>una sola categoría</translation>
    </message>
    <message>
        <source>no units that meet</source>
        <translation>ninguna unidad que se toque</translation>
    </message>
    <message>
        <source>nothing linked</source>
        <translation>nada vinculado</translation>
    </message>
    <message>
        <source>overlapping units</source>
        <translation>unidades solapadas</translation>
    </message>
    <message>
        <source>No intervals: fewer than 10 articles count.</source>
        <translation>Sin intervalos: cuentan menos de 10 artículos.</translation>
    </message>
    <message>
        <source>No article was left out.</source>
        <translation>Ningún artículo quedó fuera.</translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation>Atención:</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>No article counts, so there is nothing to compare.</source>
        <translation>No cuenta ningún artículo, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>No unit has values of two coders.</source>
        <translation>Ninguna unidad tiene valores de dos codificadores.</translation>
    </message>
    <message>
        <source>All units have the same value: nobody used it, or everybody used it everywhere. Then agreement cannot be told from chance.</source>
        <translation>Todas las unidades tienen el mismo valor: nadie lo usó o todos lo usaron en todas partes. Entonces el acuerdo no se distingue del azar.</translation>
    </message>
    <message>
        <source>Codes overlap in the text, which this measure does not allow: ask code by code.</source>
        <translation>Los códigos se solapan en el texto, lo que esta medida no admite: pregunte código por código.</translation>
    </message>
    <message>
        <source>There is only one value to choose from.</source>
        <translation>Solo hay un valor entre los que elegir.</translation>
    </message>
    <message>
        <source>It is undefined in most of the resampled sets of articles.</source>
        <translation>No está definido en la mayoría de los remuestreos de artículos.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Percent agreement: the share of units on which coders agree. Chance counts as agreement, so never report it alone.</source>
        <translation>Porcentaje de acuerdo: la proporción de unidades en que los codificadores coinciden. El azar cuenta como acuerdo; por eso nunca debe darse solo.</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Cohen’s kappa (1960): agreement of two coders beyond what their own shares of use would give by chance. 1 is full agreement, 0 is chance.</source>
        <translation>Kappa de Cohen (1960): acuerdo de dos codificadores más allá del que darían por azar sus propias proporciones de uso. 1 es acuerdo pleno, 0 es azar.</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>κ de Fleiss</translation>
    </message>
    <message>
        <source>Fleiss’ kappa (1971): agreement of several coders beyond what the shares of all of them together would give by chance. 1 is full agreement, 0 is chance.</source>
        <translation>Kappa de Fleiss (1971): acuerdo de varios codificadores más allá del que darían por azar las proporciones de todos juntos. 1 es acuerdo pleno, 0 es azar.</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α de Krippendorff</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (2011): 1 minus observed by expected disagreement, with any number of coders and with missing values. 1 is full agreement, 0 is chance.</source>
        <translation>Alfa de Krippendorff (2011): 1 menos el desacuerdo observado entre el esperado, con cualquier número de codificadores y con valores ausentes. 1 es acuerdo pleno, 0 es azar.</translation>
    </message>
    <message>
        <source>α of sets</source>
        <translation>α de conjuntos</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha on the set of codes that a unit got, with MASI distance (Passonneau 2006): partly equal sets agree in part.</source>
        <translation>Alfa de Krippendorff sobre el conjunto de códigos que recibió una unidad, con distancia MASI (Passonneau 2006): los conjuntos en parte iguales coinciden en parte.</translation>
    </message>
    <message>
        <source>Twice the matched spans by all spans of two coders, the mean over pairs of coders (Hripcsak &amp; Rothschild 2005). It has no chance term: the words that nobody marked do not count.</source>
        <translation>El doble de los fragmentos emparejados entre todos los fragmentos de dos codificadores, en media sobre los pares (Hripcsak y Rothschild 2005). No descuenta el azar: las palabras que nadie marcó no cuentan.</translation>
    </message>
    <message>
        <source>uα</source>
        <translation>uα</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for unitizing (Krippendorff et al. 2016): the lengths on which coders agree, marked or not, against chance. It needs codes that do not overlap.</source>
        <translation>El alfa de Krippendorff para la unitización (Krippendorff et al. 2016): las longitudes en que los codificadores coinciden, marcadas o no, frente al azar. Requiere códigos que no se solapen.</translation>
    </message>
    <message>
        <source>begun by {names}, who settles, and not done</source>
        <translation>empezado por {names}, que resuelve, y sin terminar</translation>
    </message>
    <message>
        <source>unit_alpha is krippendorff_alpha with --unit character, token or sentence; krippendorff_alpha_masi where units have sets of codes.</source>
        <translation>unit_alpha es krippendorff_alpha con --unit character, token o sentence; krippendorff_alpha_masi donde las unidades tienen conjuntos de códigos.</translation>
    </message>
    <message>
        <source>unit_kappa is cohen_kappa with --unit character, token or sentence.</source>
        <translation>unit_kappa es cohen_kappa con --unit character, token o sentence.</translation>
    </message>
    <message>
        <source>one_vs_rest is every measure with --by code, or with --code for one code.</source>
        <translation>one_vs_rest es cualquier medida con --by code, o con --code para un solo código.</translation>
    </message>
    <message>
        <source>boundary_similarity compares texts that are cut into segments from end to end, and coded spans leave gaps; give the lengths of segments in a file for --cases.</source>
        <translation>boundary_similarity compara textos divididos en segmentos de principio a fin, y los pasajes codificados dejan huecos; dé las longitudes de los segmentos en un archivo para --cases.</translation>
    </message>
    <message>
        <source>relation_f1 compares relations between spans, and projects and tables hold none; give spans and relations in a file for --cases.</source>
        <translation>relation_f1 compara relaciones entre pasajes, y los proyectos y las tablas no contienen ninguna; dé los pasajes y las relaciones en un archivo para --cases.</translation>
    </message>
    <message>
        <source>set_distance is of two sets of codes; give them in a file for --cases, or ask for krippendorff_alpha_masi.</source>
        <translation>set_distance es de dos conjuntos de códigos; délos en un archivo para --cases, o pida krippendorff_alpha_masi.</translation>
    </message>
    <message>
        <source>gamma_dissimilarity is of two spans; give them in a file for --cases, or ask for gamma.</source>
        <translation>gamma_dissimilarity es de dos pasajes; délos en un archivo para --cases, o pida gamma.</translation>
    </message>
    <message>
        <source>Older alpha for unitizing (2004)</source>
        <translation>Alfa de unitización antigua (2004)</translation>
    </message>
</context>
<context>
    <name>attributes</name>
    <message>
        <source>This takes a date. Write it as a text, such as 2021, 2021-05 or 2021-05-05.</source>
        <translation>Aquí va una fecha. Escríbala como texto, por ejemplo 2021, 2021-05 o 2021-05-05.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>This takes a number. Write it with digits and without quotation marks.</source>
        <translation>Aquí va un número. Escríbalo con cifras y sin comillas.</translation>
    </message>
    <message>
        <source>This is no finite number. Write the figure in digits.</source>
        <translation>No es un número finito. Escriba la cantidad con cifras.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>This takes one choice. Write the id of a choice as a text.</source>
        <translation>Aquí va una opción. Escriba el id de una opción como texto.</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Uno de una lista</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number. Write digits only, such as 4100.</source>
        <translation>«{text}» no es un número. Escriba solo cifras, por ejemplo 4100.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; can be read in two ways. Write {one} or {other}.</source>
        <translation>«{text}» puede leerse de dos maneras. Escriba {one} o {other}.</translation>
    </message>
    <message>
        <source>This takes several choices. Write a list of the ids of choices.</source>
        <translation>Aquí van varias opciones. Escriba una lista con los id de las opciones.</translation>
    </message>
    <message>
        <source>A choice stands twice in the list. Write each once.</source>
        <translation>Una opción está dos veces en la lista. Escriba cada una una sola vez.</translation>
    </message>
    <message>
        <source>The list is empty. Leave the value out instead.</source>
        <translation>La lista está vacía. Omita el valor.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not among the choices. Choose one of: {choices}.</source>
        <translation>«{text}» no está entre las opciones. Elija una de estas: {choices}.</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Varios de una lista</translation>
    </message>
    <message>
        <source>This takes a text. Write it in quotation marks.</source>
        <translation>Aquí va un texto. Escríbalo entre comillas.</translation>
    </message>
    <message>
        <source>Nothing is written here. Write a text.</source>
        <translation>Aquí no hay nada escrito. Escriba un texto.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>open a project in the window</source>
        <translation>abrir un proyecto en la ventana</translation>
    </message>
    <message>
        <source>make the sample project and open it</source>
        <translation>crear el proyecto de ejemplo y abrirlo</translation>
    </message>
    <message>
        <source>make a new project</source>
        <translation>crear un proyecto nuevo</translation>
    </message>
    <message>
        <source>bring articles or a colleague&apos;s work in</source>
        <translation>incorporar artículos o el trabajo de un colega</translation>
    </message>
    <message>
        <source>write the project as CSV tables or JSON</source>
        <translation>escribir el proyecto como tablas CSV o JSON</translation>
    </message>
    <message>
        <source>measure how far the coders agree</source>
        <translation>medir cuánto coinciden los codificadores</translation>
    </message>
    <message>
        <source>write tables, pictures, methods and data of agreement to a folder</source>
        <translation>escribir tablas, gráficos, métodos y datos de acuerdo en una carpeta</translation>
    </message>
    <message>
        <source>settle by rule what coders agree in</source>
        <translation>resolver por regla aquello en que los codificadores coinciden</translation>
    </message>
    <message>
        <source>find every fault of a codebook file</source>
        <translation>hallar cada fallo de un archivo de libro de códigos</translation>
    </message>
    <message>
        <source>compare what a project says with what it holds</source>
        <translation>comparar lo que un proyecto dice con lo que contiene</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Lining up codings</source>
        <translation>Emparejando codificaciones</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Resolviendo</translation>
    </message>
    <message>
        <source>--k is for --rule k-of-n.</source>
        <translation>--k es para --rule k-of-n.</translation>
    </message>
    <message>
        <source>--articles and --dry-run say how a rule settles; give --rule NAME.</source>
        <translation>--articles y --dry-run dicen cómo resuelve una regla; dé --rule NOMBRE.</translation>
    </message>
    <message>
        <source>“{name}” was no coder here and is added. Known so far: {names}.</source>
        <translation>«{name}» no codificaba aquí y se añade. Hasta ahora: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no coder here. Known so far: {names}.</source>
        <translation>«{name}» no codifica aquí. Hasta ahora: {names}.</translation>
    </message>
    <message>
        <source>In brackets 95 % intervals from {count} resamples of the articles.</source>
        <translation>Entre corchetes, intervalos del 95 % de {count} remuestreos de los artículos.</translation>
    </message>
    <message>
        <source>--comparison says all of that by itself; leave out {options}.</source>
        <translation>--comparison ya dice todo eso; omita {options}.</translation>
    </message>
    <message>
        <source>Name a project or a table, or give --cases FILE, one of the two.</source>
        <translation>Nombre un proyecto o una tabla, o dé --cases ARCHIVO: una de las dos cosas.</translation>
    </message>
    <message>
        <source>--comparison is for projects; a table keeps none.</source>
        <translation>--comparison es para proyectos; una tabla no guarda ninguna.</translation>
    </message>
    <message>
        <source>--lengths is for tables of spans; a project has texts.</source>
        <translation>--lengths es para tablas de fragmentos; un proyecto tiene textos.</translation>
    </message>
    <message>
        <source>--tolerance is for --match boundary; add that, or leave it out.</source>
        <translation>--tolerance es para --match boundary; añádalo o quite la opción.</translation>
    </message>
    <message>
        <source>--match is for spans: ask --unit span, or --measures span_f1.</source>
        <translation>--match es para fragmentos: pida --unit span, o --measures span_f1.</translation>
    </message>
    <message>
        <source>The groups of the codebooks are {levels} deep; give --depth up to that.</source>
        <translation>Los grupos de los libros de códigos tienen {levels} niveles; dé --depth hasta ese número.</translation>
    </message>
    <message>
        <source>Resampling articles</source>
        <translation>Remuestreando artículos</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>A table holds no text, so it has no {unit}s; leave --unit out.</source>
        <translation>Una tabla no contiene texto, así que no tiene unidades «{unit}»; deje fuera --unit.</translation>
    </message>
    <message>
        <source>A table of ratings has no {unit}s; leave --unit out.</source>
        <translation>Una tabla de valoraciones no tiene unidades «{unit}»; omita --unit.</translation>
    </message>
    <message>
        <source>A table has no codebook and no groups; ask --by code.</source>
        <translation>Una tabla no tiene libro de códigos ni grupos; pida --by code.</translation>
    </message>
    <message>
        <source>Drawing samples</source>
        <translation>Extrayendo muestras</translation>
    </message>
    <message>
        <source>“{value}” is read as a value like any other; where it means that there is none, leave the cell empty.</source>
        <translation>«{value}» se lee como un valor más; donde signifique que no hay ninguno, deje la celda vacía.</translation>
    </message>
    <message>
        <source>--lengths is for tables of spans; this one holds ratings.</source>
        <translation>--lengths es para tablas de fragmentos; esta contiene valoraciones.</translation>
    </message>
    <message>
        <source>Give --lengths FILE with the columns document and length: what nobody marked counts too.</source>
        <translation>Dé --lengths ARCHIVO con las columnas document y length: lo que nadie marcó también cuenta.</translation>
    </message>
    <message>
        <source>{measure} compares entities: give the table a column entity that says to whom or what each span is linked.</source>
        <translation>{measure} compara entidades: dé a la tabla una columna entity que diga a quién o a qué está vinculado cada fragmento.</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>no se puede calcular</translation>
    </message>
    <message>
        <source>{found} not right in {file}, as listed. It was left as it is; backups of it are in {backups}.</source>
        <translation>{found} no están bien en {file}, según la lista. Se dejó como estaba; sus copias de seguridad están en {backups}.</translation>
    </message>
    <message>
        <source>{count} to mend, listed with file and line.</source>
        <translation>{count} por corregir, en la lista con archivo y línea.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on, so here is the command line.</source>
        <translation>No hay pantalla donde mostrar una ventana; aquí está la línea de comandos.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>both noticed something</source>
        <translation>ambos notaron algo</translation>
    </message>
    <message>
        <source>same edges</source>
        <translation>mismos bordes</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>mismo código</translation>
    </message>
    <message>
        <source>same entity and role</source>
        <translation>misma entidad y papel</translation>
    </message>
    <message>
        <source>Beside alpha where one value prevails, or coders differ in use:</source>
        <translation>Junto a alfa, donde un valor predomina o los codificadores difieren en el uso:</translation>
    </message>
</context>
<context>
    <name>codebooks</name>
    <message>
        <source>State–gang negotiation</source>
        <translation>Negociación entre Estado y grupos armados</translation>
    </message>
    <message>
        <source>What the state and an armed group say, give and do to each other off the battlefield.</source>
        <translation>Lo que el Estado y un grupo armado se dicen, se dan y se hacen fuera del campo de batalla.</translation>
    </message>
    <message>
        <source>Extradition and flight</source>
        <translation>Extradición y fuga</translation>
    </message>
    <message>
        <source>The path of a wanted person between states: grounds, steps, evasion, politics.</source>
        <translation>El camino de una persona buscada entre Estados: motivos, pasos, evasión, política.</translation>
    </message>
    <message>
        <source>Human-rights abuse</source>
        <translation>Violaciones de derechos humanos</translation>
    </message>
    <message>
        <source>Acts and measures that harm rights, who suffers, who is responsible, who responds.</source>
        <translation>Actos y medidas que lesionan derechos: quién los sufre, quién responde de ellos, quién reacciona.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omisión</translation>
    </message>
    <message>
        <source>One coder found it, another did not.</source>
        <translation>Un codificador lo encontró, otro no.</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>bordes</translation>
    </message>
    <message>
        <source>The codings begin or end at different places.</source>
        <translation>Las codificaciones empiezan o terminan en lugares distintos.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>The same words have other codes.</source>
        <translation>Las mismas palabras tienen otros códigos.</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>The same code has other attributes.</source>
        <translation>El mismo código tiene otros atributos.</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>Other entities are linked.</source>
        <translation>Se vinculan otras entidades.</translation>
    </message>
    <message>
        <source>role</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>The same entity has another role, or other facts in it.</source>
        <translation>La misma entidad tiene otro papel, u otros datos en él.</translation>
    </message>
    <message>
        <source>You have begun this article and not finished it. So that nobody is led by what others coded, Compare opens when you have done this: “{mark}”.</source>
        <translation>Ha empezado este artículo y no lo ha terminado. Para que nadie se deje llevar por lo que otros codificaron, Comparar se abre cuando haya hecho esto: «{mark}».</translation>
    </message>
    <message>
        <source>Only {done} has finished this article. Compare needs two coders who marked it as done.</source>
        <translation>Solo {done} ha terminado este artículo. Comparar necesita dos codificadores que lo hayan marcado como terminado.</translation>
    </message>
    <message>
        <source>Nobody has finished this article. Compare needs two coders who marked it as done.</source>
        <translation>Nadie ha terminado este artículo. Comparar necesita dos codificadores que lo hayan marcado como terminado.</translation>
    </message>
    <message>
        <source>Settled: {names} taken.</source>
        <translation>Resuelto: vale la versión de {names}.</translation>
    </message>
    <message>
        <source>Settled: all versions stand.</source>
        <translation>Resuelto: valen todas las versiones.</translation>
    </message>
    <message>
        <source>Settled: an own version stands.</source>
        <translation>Resuelto: vale una versión propia.</translation>
    </message>
    <message>
        <source>Settled: nothing stands here.</source>
        <translation>Resuelto: aquí no vale nada.</translation>
    </message>
    <message>
        <source>Settled by the rule {rule}.</source>
        <translation>Resuelto por la regla {rule}.</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation>Algo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>In progress: {names}.</source>
        <translation>En curso: {names}.</translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>How sure</source>
        <translation>Con qué seguridad</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>How sure are you of this coding?</source>
        <translation>¿Qué seguridad tiene de esta codificación?</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verano</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>otoño</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>invierno</translation>
    </message>
    <message>
        <source>Write it as 2021, 2021-05, 2021-05-05 or 2020/2021.</source>
        <translation>Escríbala como 2021, 2021-05, 2021-05-05 o 2020/2021.</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>quizá {date}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>hacia {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>quizá hacia {date}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has more than one &quot;/&quot;. Write the beginning, &quot;/&quot; and the end.</source>
        <translation>«{text}» tiene más de una «/». Escriba el comienzo, «/» y el final.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has neither a beginning nor an end. {help}</source>
        <translation>«{text}» no tiene ni comienzo ni final. {help}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; ends before it begins. Write the earlier date first.</source>
        <translation>«{text}» termina antes de empezar. Escriba primero la fecha anterior.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no date. {help}</source>
        <translation>«{text}» no es una fecha. {help}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has no such month. Write 01 to 12, or 21 to 24 for a season.</source>
        <translation>«{text}» tiene un mes que no existe. Escriba de 01 a 12, o de 21 a 24 para una estación.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has a day without a month. {help}</source>
        <translation>«{text}» tiene un día sin mes. {help}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has no such day. Write the day as the article has it.</source>
        <translation>«{text}» tiene un día que no existe. Escriba el día tal como lo da el artículo.</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>una fecha desconocida</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood. Write 2021, May 2021, 5 May 2021 or 2021-05-05.</source>
        <translation>«{text}» no se entiende. Escriba 2021, mayo de 2021, 5 de mayo de 2021 o 2021-05-05.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; may be two dates. Write {one} or {other}.</source>
        <translation>«{text}» puede ser dos fechas. Escriba {one} o {other}.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>{some} of {year}</source>
        <translation>{some} de {year}</translation>
    </message>
    <message>
        <source>{season} {year}</source>
        <translation>{season} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>some day of {month} {year}</source>
        <translation>algún día de {month} de {year}</translation>
    </message>
    <message>
        <source>year {year}</source>
        <translation>año {year}</translation>
    </message>
    <message>
        <source>some year in {first}–{last}</source>
        <translation>algún año de {first}–{last}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>años {year}</translation>
    </message>
    <message>
        <source>some day</source>
        <translation>algún día</translation>
    </message>
    <message>
        <source>some month</source>
        <translation>algún mes</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Unsettle</source>
        <translation>Retirar resolución</translation>
    </message>
    <message>
        <source>Set reason</source>
        <translation>Poner motivo</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Settle by rule</source>
        <translation>Resolver por regla</translation>
    </message>
    <message>
        <source>Add codebook</source>
        <translation>Añadir libro de códigos</translation>
    </message>
    <message>
        <source>Add near miss</source>
        <translation>Añadir contraejemplo</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Añadir ejemplo</translation>
    </message>
    <message>
        <source>Rename coder</source>
        <translation>Cambiar nombre del codificador</translation>
    </message>
    <message>
        <source>Apply code</source>
        <translation>Aplicar código</translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation>Quitar codificación</translation>
    </message>
    <message>
        <source>Change code</source>
        <translation>Cambiar código</translation>
    </message>
    <message>
        <source>Move edge</source>
        <translation>Mover borde</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>Poner atributo</translation>
    </message>
    <message>
        <source>Set confidence</source>
        <translation>Poner confianza</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Link entity</source>
        <translation>Vincular entidad</translation>
    </message>
    <message>
        <source>Set involvement</source>
        <translation>Poner participación</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar vínculo</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Mark as not sensitive</source>
        <translation>Marcar como no sensible</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Editar artículo</translation>
    </message>
    <message>
        <source>Mark as sensitive</source>
        <translation>Marcar como sensible</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Eliminar artículos</translation>
    </message>
    <message>
        <source>Mark as not begun</source>
        <translation>Marcar como sin empezar</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation>Marcar como en curso</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como terminado</translation>
    </message>
    <message>
        <source>Mark as skipped</source>
        <translation>Marcar como omitido</translation>
    </message>
    <message>
        <source>Add entity</source>
        <translation>Añadir entidad</translation>
    </message>
    <message>
        <source>Edit entity</source>
        <translation>Editar entidad</translation>
    </message>
    <message>
        <source>Delete entity</source>
        <translation>Eliminar entidad</translation>
    </message>
    <message>
        <source>Import codings</source>
        <translation>Importar codificaciones</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Add coder</source>
        <translation>Añadir codificador</translation>
    </message>
    <message>
        <source>Keep reason</source>
        <translation>Conservar motivo</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Cambiar motivo</translation>
    </message>
    <message>
        <source>Remove reason</source>
        <translation>Quitar motivo</translation>
    </message>
    <message>
        <source>Set defaults</source>
        <translation>Poner valores por defecto</translation>
    </message>
    <message>
        <source>Answer as before</source>
        <translation>Responder como antes</translation>
    </message>
    <message>
        <source>Code as before</source>
        <translation>Codificar como antes</translation>
    </message>
    <message>
        <source>Split coding</source>
        <translation>Dividir codificación</translation>
    </message>
    <message>
        <source>Join codings</source>
        <translation>Unir codificaciones</translation>
    </message>
    <message>
        <source>{what} and {count} more</source>
        <translation>{what} y {count} más</translation>
    </message>
    <message>
        <source>{what} in “{article}”</source>
        <translation>{what} en «{article}»</translation>
    </message>
    <message>
        <source>Keep comparison</source>
        <translation>Guardar comparación</translation>
    </message>
    <message>
        <source>Change comparison</source>
        <translation>Cambiar comparación</translation>
    </message>
    <message>
        <source>Remove comparison</source>
        <translation>Quitar comparación</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>grupo armado</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>state body</source>
        <translation>organismo estatal</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>colectivo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>proceeding</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringida</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Roles, with dates</source>
        <translation>Cargos, con fechas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Active (from/to)</source>
        <translation>Activo (de/a)</translation>
    </message>
    <message>
        <source>Size, if stated</source>
        <translation>Tamaño, si consta</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado en</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Body in charge</source>
        <translation>Organismo a cargo</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Identificadores externos</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{file}” is not JSON (line {line}: {why}); mend that line and try again.</source>
        <translation>«{file}» no es JSON (línea {line}: {why}); corrija esa línea e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>In “{file}”, {place} {why}.</source>
        <translation>En «{file}», {place} {why}.</translation>
    </message>
    <message>
        <source>The case “{case}” cannot be computed: {why}. Give it other data or params.</source>
        <translation>El caso «{case}» no puede calcularse: {why}. Dele otros datos o parámetros.</translation>
    </message>
    <message>
        <source>Agreement knows no “{value}” as {setting}. Choose one of: {known}.</source>
        <translation>El acuerdo no conoce «{value}» como {setting}. Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>For {setting} give 0 or more, not {value}.</source>
        <translation>Para {setting} dé 0 o más, no {value}.</translation>
    </message>
    <message>
        <source>There is no measure “{measure}”. Those most like it are: {nearest}.</source>
        <translation>No hay ninguna medida «{measure}». Las más parecidas son: {nearest}.</translation>
    </message>
    <message>
        <source>{measure} compares two coders, and here are {count}. Name two coders, or ask for each pair.</source>
        <translation>{measure} compara dos codificadores, y aquí hay {count}. Nombre dos, o pídalo para cada par.</translation>
    </message>
    <message>
        <source>{measure} is for two values, and here are {count}. Ask for each code.</source>
        <translation>{measure} es para dos valores, y aquí hay {count}. Pídalo para cada código.</translation>
    </message>
    <message>
        <source>{measure} is for sets of codes, and here each unit has one value or one code. Ask it of whole codebooks, or of all codes of a table of spans, or choose another measure.</source>
        <translation>{measure} es para conjuntos de códigos, y aquí cada unidad tiene un solo valor o un solo código. Pídala de libros de códigos enteros, o de todos los códigos de una tabla de fragmentos, o elija otra medida.</translation>
    </message>
    <message>
        <source>{measure} needs to know which value is more than which, and “{value}” is no number. Write the values as numbers, as 1, 2 and 3 for low, middle and high.</source>
        <translation>{measure} necesita saber qué valor es mayor que cuál, y «{value}» no es un número. Escriba los valores como números, por ejemplo 1, 2 y 3 para bajo, medio y alto.</translation>
    </message>
    <message>
        <source>{measure} measures spans, and the table holds ratings. Give a table with the columns document, coder, start, end and code, or choose one that fits these ratings: {known}.</source>
        <translation>{measure} mide fragmentos, y la tabla contiene valoraciones. Dé una tabla con las columnas document, coder, start, end y code, o elija una medida que sirva para estas valoraciones: {known}.</translation>
    </message>
    <message>
        <source>{measure} measures units that have a code or not; spans as coded are no such units. Choose another unit, or one of: {known}.</source>
        <translation>{measure} mide unidades que tienen o no un código; los fragmentos codificados no lo son. Elija otra unidad, o una de estas: {known}.</translation>
    </message>
    <message>
        <source>The project has no coder “{coder}”. Its coders are: {known}.</source>
        <translation>El proyecto no tiene el codificador «{coder}». Sus codificadores son: {known}.</translation>
    </message>
    <message>
        <source>Agreement needs two coders; here there is {count}. Choose another coder, or import a colleague’s codings.</source>
        <translation>El acuerdo necesita dos codificadores; aquí hay {count}. Elija otro, o importe las codificaciones de un colega.</translation>
    </message>
    <message>
        <source>The project has no article with the id “{article}”. Give ids from the project.</source>
        <translation>El proyecto no tiene ningún artículo con el identificador «{article}». Dé identificadores del proyecto.</translation>
    </message>
    <message>
        <source>Agreement needs two coders, and here is one: {coder}. Add the rows of another coder, or name all who took part with --coders A,B.</source>
        <translation>El acuerdo necesita dos codificadores, y aquí hay uno: {coder}. Añada las filas de otro codificador, o nombre a todos los que participaron con --coders A,B.</translation>
    </message>
    <message>
        <source>The table has no document “{document}”. Those most like it are: {nearest}.</source>
        <translation>La tabla no tiene ningún documento «{document}». Los más parecidos son: {nearest}.</translation>
    </message>
    <message>
        <source>The project has no codebook “{codebook}”. Its codebooks are: {known}.</source>
        <translation>El proyecto no tiene el libro de códigos «{codebook}». Sus libros de códigos son: {known}.</translation>
    </message>
    <message>
        <source>There is no code “{code}” to compare. Those most like it are: {nearest}.</source>
        <translation>No hay ningún código «{code}» que comparar. Los más parecidos son: {nearest}.</translation>
    </message>
    <message>
        <source>The system refused {file} ({why}). Check its name and your rights to it.</source>
        <translation>El sistema rechazó {file} ({why}). Compruebe su nombre y sus permisos sobre él.</translation>
    </message>
    <message>
        <source>Say who settles: give --coder NAME, or set {variable}. Nothing was settled.</source>
        <translation>Diga quién resuelve: dé --coder NOMBRE, o defina {variable}. No se resolvió nada.</translation>
    </message>
    <message>
        <source>{k} coders cannot agree, for {count} are compared. Give --k {count} or less.</source>
        <translation>No pueden coincidir {k} codificadores, pues se comparan {count}. Dé --k {count} o menos.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”. Give a YAML file, or one of: {shipped}.</source>
        <translation>No hay ningún libro de códigos «{name}». Dé un archivo YAML, o uno de: {shipped}.</translation>
    </message>
    <message>
        <source>There is no file to import in {places}. Name another place.</source>
        <translation>No hay ningún archivo que importar en {places}. Nombre otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was imported: all {count} files were refused, each for the reason given.</source>
        <translation>No se importó nada: los {count} archivos se rechazaron, cada uno por el motivo indicado.</translation>
    </message>
    <message>
        <source>{path} is there already, so nothing was written. Choose another place, or give --replace.</source>
        <translation>{path} ya existe, así que no se escribió nada. Elija otro lugar, o dé --replace.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the name and the folder.</source>
        <translation>No hay ningún archivo «{file}». Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Name a file in it.</source>
        <translation>«{file}» es una carpeta. Nombre un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>“variorum {command}” needs a project, and {file} is none; a table is measured by “variorum agreement {file}”.</source>
        <translation>«variorum {command}» necesita un proyecto, y {file} no lo es; una tabla se mide con «variorum agreement {file}».</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Log in to a desktop, or use the command line: “variorum --help” lists what it does.</source>
        <translation>No hay pantalla donde mostrar una ventana. Entre en un escritorio, o use la línea de comandos: «variorum --help» dice lo que hace.</translation>
    </message>
    <message>
        <source>{label}: {problem}</source>
        <translation>{label}: {problem}</translation>
    </message>
    <message>
        <source>The codebook was not taken in. Mend these and try again:
{list}</source>
        <translation>El libro de códigos no se incorporó. Corrija esto e inténtelo de nuevo:
{list}</translation>
    </message>
    <message>
        <source>The rule k-of-n needs a number of coders, 2 or more. Say how many must agree.</source>
        <translation>La regla k-of-n necesita un número de codificadores, 2 o más. Diga cuántos deben coincidir.</translation>
    </message>
    <message>
        <source>Nothing was merged: the {kind} &quot;{name}&quot; (id {id}) is in the project already with another {field}. Make the two alike, or give the one in the file another id.</source>
        <translation>No se unió nada: {kind} «{name}» (id {id}) ya está en el proyecto con otro {field}. Haga iguales los dos, o dé otro id al del archivo.</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>{path} is there already, so nothing was written. Choose another place, or say that files may be replaced.</source>
        <translation>{path} ya existe, así que no se escribió nada. Elija otro lugar, o diga que los archivos pueden reemplazarse.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Make room there, or choose another place.</source>
        <translation>{path} no puede escribirse: {reason}. Haga sitio allí o elija otro lugar.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened ({reason}); look whether it is there and you may read it.</source>
        <translation>«{file}» no pudo abrirse ({reason}); mire si está ahí y si puede leerlo.</translation>
    </message>
    <message>
        <source>“{file}” is not an ordinary file; copy its content into a file and import that.</source>
        <translation>«{file}» no es un archivo corriente; copie su contenido a un archivo e impórtelo.</translation>
    </message>
    <message>
        <source>“{file}” has {size} MB, and {most} MB are the most; split it into smaller files.</source>
        <translation>«{file}» tiene {size} MB, y {most} MB son el máximo; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>“{file}” holds no text; look whether it was saved completely.</source>
        <translation>«{file}» no contiene texto; mire si se guardó por completo.</translation>
    </message>
    <message>
        <source>“{file}” is not a text, for it begins with bytes that no text has; open it in the program that made it and save it as text.</source>
        <translation>«{file}» no es un texto, pues empieza con bytes que ningún texto tiene; ábralo en el programa que lo hizo y guárdelo como texto.</translation>
    </message>
    <message>
        <source>The encoding of “{file}” is unknown (byte {place} is {byte}); choose its encoding and import it again.</source>
        <translation>No se conoce la codificación de caracteres de «{file}» (el byte {place} es {byte}); elíjala e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding, so “{file}” was not read; choose one such as utf-8, cp1252 or latin-1.</source>
        <translation>«{encoding}» no es una codificación de caracteres, así que «{file}» no se leyó; elija una como utf-8, cp1252 o latin-1.</translation>
    </message>
    <message>
        <source>Files that end in “{suffix}” are not read, so “{file}” was left out; if it is plain text, rename it to end in .txt.</source>
        <translation>Los archivos que terminan en «{suffix}» no se leen, así que «{file}» quedó fuera; si es texto sin formato, cambie su nombre para que termine en .txt.</translation>
    </message>
    <message>
        <source>“{file}” is {kind}, from which no article can be read; save the article as text, HTML, DOCX or PDF.</source>
        <translation>«{file}» es {kind}, y de eso no se puede leer un artículo; guarde el artículo como texto, HTML, DOCX o PDF.</translation>
    </message>
    <message>
        <source>“{file}” is {kind}; unpack it and import the files that were in it.</source>
        <translation>«{file}» es {kind}; desempaquételo e importe los archivos que había dentro.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password or is an old .doc or .xls file; open it in its program and save it without password as .docx or .xlsx.</source>
        <translation>«{file}» está protegido con contraseña o es un archivo .doc o .xls antiguo; ábralo en su programa y guárdelo sin contraseña como .docx o .xlsx.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password; save a copy without it and import that.</source>
        <translation>«{file}» está protegido con contraseña; guarde una copia sin ella e impórtela.</translation>
    </message>
    <message>
        <source>“{file}” has no text on its pages ({pages}): it is a scan; run text recognition (OCR) on it and import the result.</source>
        <translation>«{file}» no tiene texto en sus páginas ({pages}): es una imagen escaneada; aplíquele reconocimiento de texto (OCR) e importe el resultado.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not {kind} at all; open it in its program and save it anew.</source>
        <translation>«{file}» está dañado o no es {kind}; ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” declares a document type in its part “{part}”, which no word processor does; open it in its program and save it anew.</source>
        <translation>«{file}» declara un tipo de documento en su parte «{part}», cosa que ningún procesador de textos hace; ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than an article needs and was not read; open it in its program, copy the text and save that.</source>
        <translation>«{file}» se desempaqueta en mucho más de lo que un artículo necesita y no se leyó; ábralo en su programa, copie el texto y guárdelo.</translation>
    </message>
    <message>
        <source>“{file}” nests its elements more than {most} deep and was not read; copy its text from the browser and save that.</source>
        <translation>«{file}» anida sus elementos a más de {most} niveles y no se leyó; copie su texto del navegador y guárdelo.</translation>
    </message>
    <message>
        <source>“{file}” was not read within {seconds} seconds; copy its text into a text file and import that.</source>
        <translation>«{file}» no se leyó en {seconds} segundos; copie su texto a un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>“{file}” needs more memory than an import may take; split it, or copy its text into a text file and import that.</source>
        <translation>«{file}» necesita más memoria de la que una importación puede tomar; divídalo, o copie su texto a un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>“{file}” broke its reader ({trace}); it is probably damaged: open it in its program and save it anew, or copy its text into a text file.</source>
        <translation>«{file}» rompió a su lector ({trace}); probablemente está dañado: ábralo en su programa y guárdelo de nuevo, o copie su texto a un archivo de texto.</translation>
    </message>
    <message>
        <source>“{file}” holds no article: its first line must name the columns and each further line hold one article with its text.</source>
        <translation>«{file}» no contiene ningún artículo: su primera línea debe nombrar las columnas y cada línea siguiente contener un artículo con su texto.</translation>
    </message>
    <message>
        <source>“{file}” has {columns} columns, but another number of cells in line {lines}; put texts that hold “{delimiter}” or line breaks in quotation marks.</source>
        <translation>«{file}» tiene {columns} columnas, pero otro número de celdas en las líneas {lines}; ponga entre comillas los textos que contengan «{delimiter}» o saltos de línea.</translation>
    </message>
    <message>
        <source>“{file}” has cells in line {lines} beyond its last named column; name that column or clear the cells.</source>
        <translation>«{file}» tiene celdas en las líneas {lines} más allá de su última columna con nombre; dé nombre a esa columna o vacíe las celdas.</translation>
    </message>
    <message>
        <source>“{file}” names its columns {columns} alike, “{header}”; give each a name of its own.</source>
        <translation>«{file}» nombra igual sus columnas {columns}, «{header}»; dé a cada una su propio nombre.</translation>
    </message>
    <message>
        <source>None of the columns of “{file}” ({headers}) was recognized as the text; say which one it is, as in text=NAME.</source>
        <translation>Ninguna de las columnas de «{file}» ({headers}) se reconoció como el texto; diga cuál es, como en text=NOMBRE.</translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”; its columns are {headers}.</source>
        <translation>«{file}» no tiene la columna «{column}»; sus columnas son {headers}.</translation>
    </message>
    <message>
        <source>An article has no “{part}”, so “{file}” was not read; columns can be given for {parts}.</source>
        <translation>Un artículo no tiene «{part}», así que «{file}» no se leyó; pueden darse columnas para {parts}.</translation>
    </message>
    <message>
        <source>Column “{column}” of “{file}” was chosen for both {first} and {second}; choose it once.</source>
        <translation>La columna «{column}» de «{file}» se eligió para {first} y para {second}; elíjala una vez.</translation>
    </message>
    <message>
        <source>“{file}” has misplaced quotation marks, or a cell that never ends, at line {line}; double each quotation mark within a cell and put the cell in quotation marks.</source>
        <translation>«{file}» tiene comillas mal puestas, o una celda que no termina, en la línea {line}; duplique cada comilla dentro de una celda y ponga la celda entre comillas.</translation>
    </message>
    <message>
        <source>{file} is not JSON: {reason} at line {line}, column {column}. Mend it there, or write the file again.</source>
        <translation>{file} no es JSON: {reason} en la línea {line}, columna {column}. Corríjalo allí, o escriba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8: see byte {byte}. Save it as UTF-8, as JSON asks.</source>
        <translation>{file} no es UTF-8: vea el byte {byte}. Guárdelo como UTF-8, como pide JSON.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply to be read. Write it as the manual shows.</source>
        <translation>{file} está anidado demasiado hondo para leerse. Escríbalo como muestra el manual.</translation>
    </message>
    <message>
        <source>{file} is JSON, but not Variorum&apos;s: it must be one object with &quot;format&quot;: &quot;variorum&quot; and &quot;version&quot;: 1. The manual has an example.</source>
        <translation>{file} es JSON, pero no de Variorum: debe ser un objeto con &quot;format&quot;: &quot;variorum&quot; y &quot;version&quot;: 1. El manual tiene un ejemplo.</translation>
    </message>
    <message>
        <source>{file} has version {version} of Variorum&apos;s JSON, but Variorum {program} reads version 1. Install a newer Variorum, or export the file again from an older one.</source>
        <translation>{file} tiene la versión {version} del JSON de Variorum, pero Variorum {program} lee la versión 1. Instale un Variorum más nuevo, o exporte el archivo otra vez desde uno más antiguo.</translation>
    </message>
    <message>
        <source>{file}: the key {place} is not known here. Take it out, or correct its name.</source>
        <translation>{file}: la clave {place} no se conoce aquí. Quítela o corrija su nombre.</translation>
    </message>
    <message>
        <source>{file}: {place} is missing. Add it.</source>
        <translation>{file}: falta {place}. Añádalo.</translation>
    </message>
    <message>
        <source>{file}: {place} must be {expected}. Correct it.</source>
        <translation>{file}: {place} debe ser {expected}. Corríjalo.</translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{value}&quot;, which is no time. Write it like 2026-11-26T06:36:23Z, or leave it out.</source>
        <translation>{file}: {place} es &quot;{value}&quot;, que no es un momento. Escríbalo como 2026-11-26T06:36:23Z, o déjelo fuera.</translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{value}&quot;, which is no date. Write it like 2024-05-03, 2024-05 or 2024, or leave it out.</source>
        <translation>{file}: {place} es &quot;{value}&quot;, que no es una fecha. Escríbala como 2024-05-03, 2024-05 o 2024, o déjela fuera.</translation>
    </message>
    <message>
        <source>{file}: {place} has the id &quot;{id}&quot;, which {other} has too. Give each an id of its own.</source>
        <translation>{file}: {place} tiene el id &quot;{id}&quot;, que también tiene {other}. Dé a cada uno su propio id.</translation>
    </message>
    <message>
        <source>{file}: {place} is called &quot;{name}&quot; like {other}. Give each coder a name of their own.</source>
        <translation>{file}: {place} se llama &quot;{name}&quot; como {other}. Dé a cada codificador su propio nombre.</translation>
    </message>
    <message>
        <source>{file}: {place} is about the same article and coder as {other}. Keep one of the two.</source>
        <translation>{file}: {place} trata del mismo artículo y codificador que {other}. Conserve uno de los dos.</translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{id}&quot;, but there is no {kind} with that id. Add it to the file, or correct the id.</source>
        <translation>{file}: {place} es &quot;{id}&quot;, pero no hay {kind} con ese id. Añádalo al archivo, o corrija el id.</translation>
    </message>
    <message>
        <source>{file}: {place} goes from {start} to {end}, which is no span. Its end must lie after its start.</source>
        <translation>{file}: {place} va de {start} a {end}, que no es un fragmento. Su fin debe estar después de su inicio.</translation>
    </message>
    <message>
        <source>{file}: {place} ends at {end}, but its article has {length} characters. Count characters (code points) from 0, in the text as it stands in the file.</source>
        <translation>{file}: {place} termina en {end}, pero su artículo tiene {length} caracteres. Cuente los caracteres (puntos de código) desde 0, en el texto tal como está en el archivo.</translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{quote}&quot;, but from {start} to {end} the text has &quot;{found}&quot;. Correct the offsets or the quote.</source>
        <translation>{file}: {place} es &quot;{quote}&quot;, pero de {start} a {end} el texto tiene &quot;{found}&quot;. Corrija las posiciones o la cita.</translation>
    </message>
    <message>
        <source>{file}: {place} is no attribute of {code}. It has: {known}.</source>
        <translation>{file}: {place} no es un atributo de {code}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>{file}: {place}: {reason}</source>
        <translation>{file}: {place}: {reason}</translation>
    </message>
    <message>
        <source>{file}: {place} is &quot;{role}&quot;, which is no role of {code}. It has: {known}.</source>
        <translation>{file}: {place} es &quot;{role}&quot;, que no es un papel de {code}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>{file}: {place} is of type {type}, but the role &quot;{role}&quot; takes {types}. Choose another role or entity.</source>
        <translation>{file}: {place} es del tipo {type}, pero el papel &quot;{role}&quot; admite {types}. Elija otro papel u otra entidad.</translation>
    </message>
    <message>
        <source>{file}: {place} is about more than one thing. Keep one of article, code and entity.</source>
        <translation>{file}: {place} trata de más de una cosa. Deje uno de artículo, código y entidad.</translation>
    </message>
    <message>
        <source>{file}: {place} is about a passage, which needs article, start and end. Give all three, or neither start nor end.</source>
        <translation>{file}: {place} trata de un pasaje, que necesita artículo, inicio y fin. Dé los tres, o ni inicio ni fin.</translation>
    </message>
    <message>
        <source>Nothing was written: a coding in &quot;{article}&quot; quotes &quot;{quote}&quot;, but from {start} to {end} the text has &quot;{found}&quot;. Run &quot;variorum check&quot; on the project and restore a backup.</source>
        <translation>No se escribió nada: una codificación de &quot;{article}&quot; cita &quot;{quote}&quot;, pero de {start} a {end} el texto tiene &quot;{found}&quot;. Ejecute &quot;variorum check&quot; sobre el proyecto y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a ZIP archive or an office file with a wrong suffix</source>
        <translation>un archivo ZIP o de ofimática con el sufijo equivocado</translation>
    </message>
    <message>
        <source>a rich text (RTF) file</source>
        <translation>un archivo de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a database or a Variorum project</source>
        <translation>una base de datos o un proyecto de Variorum</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>“{file}” holds no ratings: its first line must name the columns and each further line hold one unit, rating or span.</source>
        <translation>«{file}» no contiene valoraciones: su primera línea debe nombrar las columnas y cada línea siguiente contener una unidad, valoración o fragmento.</translation>
    </message>
    <message>
        <source>“{file}” is no project and no table of ratings or spans; its first line is {headers}. Name the columns unit, coder and value; or one column for each coder; or document, coder, start, end and code.</source>
        <translation>«{file}» no es un proyecto ni una tabla de valoraciones o fragmentos; su primera línea es {headers}. Nombre las columnas unit, coder y value; o una columna por codificador; o document, coder, start, end y code.</translation>
    </message>
    <message>
        <source>The columns of “{file}” are {headers}. If each line is one rating, call them unit, coder and value; if each is a coder, call them by the coders’ names.</source>
        <translation>Las columnas de «{file}» son {headers}. Si cada línea es una valoración, llámelas unit, coder y value; si cada una es de alguien, llámelas por los nombres de los codificadores.</translation>
    </message>
    <message>
        <source>“{file}” is no table of lengths; its first line is {headers}. Name its columns document and length.</source>
        <translation>«{file}» no es una tabla de longitudes; su primera línea es {headers}. Nombre sus columnas document y length.</translation>
    </message>
    <message>
        <source>“{file}” has two columns “{header}”; give each a name of its own.</source>
        <translation>«{file}» tiene dos columnas «{header}»; dé a cada una su propio nombre.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has {cells} cells, its first line {columns}; put cells that hold “{delimiter}” in quotation marks.</source>
        <translation>La línea {line} de «{file}» tiene {cells} celdas; su primera línea, {columns}. Ponga entre comillas las celdas que contengan «{delimiter}».</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has no {column}; fill it in.</source>
        <translation>A la línea {line} de «{file}» le falta {column}; complétela.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has “{value}” as {column}; give a whole number from 0 on.</source>
        <translation>La línea {line} de «{file}» tiene «{value}» como {column}; dé un número entero desde 0.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has a span from {start} to {end}; its end, the place behind its last character, must be larger than its start.</source>
        <translation>La línea {line} de «{file}» tiene un fragmento de {start} a {end}; su fin, el lugar tras su último carácter, debe ser mayor que su inicio.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has a span that ends at {end}, but the document “{document}” has {length} characters; correct one of them.</source>
        <translation>La línea {line} de «{file}» tiene un fragmento que termina en {end}, pero el documento «{document}» tiene {length} caracteres; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has the document “{document}”, for which no length is given; add it to the lengths.</source>
        <translation>La línea {line} de «{file}» tiene el documento «{document}», cuya longitud no se da; añádala a las longitudes.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has the document “{document}” again; keep one line.</source>
        <translation>La línea {line} de «{file}» repite el documento «{document}»; deje una línea.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” gives the unit “{unit}” another value by “{coder}” than a line before; keep one of them.</source>
        <translation>La línea {line} de «{file}» da a la unidad «{unit}» otro valor de «{coder}» que una línea anterior; deje uno de los dos.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” has the unit “{unit}” again; keep one line for each.</source>
        <translation>La línea {line} de «{file}» repite la unidad «{unit}»; deje una línea por unidad.</translation>
    </message>
    <message>
        <source>{place}: {fault}. Correct the file, or install Variorum again.</source>
        <translation>{place}: {fault}. Corrija el archivo, o instale Variorum de nuevo.</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>A coder changed this passage meanwhile. Look at it again, then settle it.</source>
        <translation>Un codificador cambió este pasaje entretanto. Mírelo otra vez y resuélvalo.</translation>
    </message>
    <message>
        <source>There is no codebook “{name}”. Give a file, or one of: negotiation, extradition, human-rights-abuse.</source>
        <translation>No hay ningún libro de códigos «{name}». Dé un archivo, o uno de: negotiation, extradition, human-rights-abuse.</translation>
    </message>
    <message>
        <source>The project has the codebook “{title}” ({id}) already.</source>
        <translation>El proyecto ya tiene el libro de códigos «{title}» ({id}).</translation>
    </message>
    <message>
        <source>The codebook “{title}” uses the ids {ids}, which another codebook of the project has. Rename them in the file.</source>
        <translation>El libro de códigos «{title}» usa los ids {ids}, que tiene otro libro de códigos del proyecto. Cámbielos en el archivo.</translation>
    </message>
    <message>
        <source>The passage ends after the end of “{title}”. Select it again.</source>
        <translation>El pasaje termina después del fin de «{title}». Selecciónelo otra vez.</translation>
    </message>
    <message>
        <source>“{entity}” is a {type}; the role “{role}” takes {types}. Choose another role.</source>
        <translation>«{entity}» es de tipo {type}; el papel «{role}» admite {types}. Elija otro papel.</translation>
    </message>
    <message>
        <source>Say in a few words why “{title}” is skipped.</source>
        <translation>Diga en pocas palabras por qué se omite «{title}».</translation>
    </message>
    <message>
        <source>An article needs a title. Type at least one letter.</source>
        <translation>Un artículo necesita un título. Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>An entity needs a name. Type at least one letter.</source>
        <translation>Una entidad necesita un nombre. Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>“{name}” cannot become a {type}: it is linked as {role}, which does not take that type. Remove those links first.</source>
        <translation>«{name}» no puede pasar a ser {type}: está vinculada como {role}, que no admite ese tipo. Quite antes esos vínculos.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Check its name and your rights to it.</source>
        <translation>{file} no puede leerse ({why}). Compruebe su nombre y sus permisos sobre él.</translation>
    </message>
    <message>
        <source>The note is empty. Write a word, or close it with Esc.</source>
        <translation>La nota está vacía. Escriba una palabra, o ciérrela con Esc.</translation>
    </message>
    <message>
        <source>This note is by {name}, who alone can change it. Write one of your own beside it.</source>
        <translation>Esta nota es de {name}; solo quien la escribió puede cambiarla. Escriba otra al lado.</translation>
    </message>
    <message>
        <source>Nobody is chosen as coder yet. Say who is coding first.</source>
        <translation>Aún no se ha elegido quién codifica. Dígalo antes.</translation>
    </message>
    <message>
        <source>A coder needs a name. Type at least one letter.</source>
        <translation>Un codificador necesita un nombre. Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>There is a coder called “{known}” already. Choose that one, or a name that differs by more than capitals and blanks.</source>
        <translation>Ya hay un codificador llamado «{known}». Elija ese, o un nombre que difiera en algo más que mayúsculas y espacios.</translation>
    </message>
    <message>
        <source>There is nothing to {act}.</source>
        <translation>No hay nada que {act}.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>it does not say which project it is</source>
        <translation>no dice qué proyecto es</translation>
    </message>
    <message>
        <source>The reason is empty. Write a word.</source>
        <translation>El motivo está vacío. Escriba una palabra.</translation>
    </message>
    <message>
        <source>There are no words on one side of the caret. Put it between two words of the coding.</source>
        <translation>A un lado del cursor no hay palabras. Póngalo entre dos palabras de la codificación.</translation>
    </message>
    <message>
        <source>Only two codings of one coder with the same code can be joined. Give them one code first.</source>
        <translation>Solo pueden unirse dos codificaciones de un mismo codificador con el mismo código. Déles antes un código común.</translation>
    </message>
    <message>
        <source>No article counts, so there is nothing to report: {rule}. Mark articles as done (Ctrl+D in the window), or choose other coders.</source>
        <translation>No cuenta ningún artículo, así que no hay nada que informar: {rule}. Marque artículos como terminados (Ctrl+D en la ventana), o elija otros codificadores.</translation>
    </message>
    <message>
        <source>There is no project at {file}. Check the name and the folder.</source>
        <translation>No hay ningún proyecto en {file}. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or open it.</source>
        <translation>{file} ya existe. Elija otro nombre, o ábralo.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <translation>No existe la carpeta {folder}. Créela antes, o elija otra.</translation>
    </message>
    <message>
        <source>{file} is not a Variorum project ({why}). It was left as it is.</source>
        <translation>{file} no es un proyecto de Variorum ({why}). Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Variorum (file version {found}; this program reads up to {known}). Install the newer version to open it.</source>
        <translation>{file} se hizo con un Variorum más nuevo (versión de archivo {found}; este programa lee hasta {known}). Instale la versión más nueva para abrirlo.</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). It was left as it is: open the newest backup in {backups}.</source>
        <translation>{file} está dañado ({why}). Se dejó como estaba: abra la copia de seguridad más reciente en {backups}.</translation>
    </message>
    <message>
        <source>{file} holds something that Variorum did not put there ({what}), so it was not opened. Ask for a fresh copy from whoever sent it.</source>
        <translation>{file} contiene algo que Variorum no puso ahí ({what}), así que no se abrió. Pida una copia limpia a quien se lo envió.</translation>
    </message>
    <message>
        <source>{who} has {file} open on {host} since {since}. Close it there and try again.</source>
        <translation>{who} tiene abierto {file} en {host} desde {since}. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is open for reading only, so nothing was changed.</source>
        <translation>{file} está abierto solo para leer, así que nada cambió.</translation>
    </message>
    <message>
        <source>{file} could not be {act} ({why}). Nothing was changed; free some space or check the rights of the folder, then try again.</source>
        <translation>{file} no pudo {act} ({why}). Nada cambió; libere espacio o compruebe los permisos de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} was closed, but not made one file again ({why}). All work is saved: leave the files beside it where they are, free some space, and open and close it once more.</source>
        <translation>{file} se cerró, pero no volvió a ser un solo archivo ({why}). Todo el trabajo está guardado: deje donde están los archivos de al lado, libere espacio y ábralo y ciérrelo otra vez.</translation>
    </message>
    <message>
        <source>“{what}” was changed or removed in the meantime, so this edit was not made. Look at it again and repeat the edit if it still holds.</source>
        <translation>«{what}» se cambió o se quitó entretanto, así que esta edición no se hizo. Mírelo otra vez y repita la edición si sigue valiendo.</translation>
    </message>
    <message>
        <source>{file} was moved, deleted or replaced while it was open, so nothing more is written. All that you did so far is in {copy}; open that, or put the file back and open it again.</source>
        <translation>{file} se movió, se eliminó o se reemplazó mientras estaba abierto, así que ya no se escribe nada más. Todo lo que hizo hasta ahora está en {copy}; abra eso, o devuelva el archivo a su sitio y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was printed: {place} cannot be written to. Choose another file or printer, or close the program that has it open.</source>
        <translation>No se imprimió nada: no se puede escribir en {place}. Elija otro archivo u otra impresora, o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
        <source>No project is open. Open one, or make a new one.</source>
        <translation>No hay ningún proyecto abierto. Abra uno, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>none is done by all of the coders</source>
        <translation>ninguno está terminado por todos los codificadores</translation>
    </message>
    <message>
        <source>none is done by any two of the coders</source>
        <translation>ninguno está terminado por dos codificadores</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>copiarse</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leerse</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escribirse</translation>
    </message>
    <message>
        <source>a value cannot be read</source>
        <translation>un valor no se puede leer</translation>
    </message>
    <message>
        <source>its text is no text</source>
        <translation>su texto no es texto</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>a file has that name, so it can be no folder</source>
        <translation>un archivo tiene ese nombre, así que no puede ser una carpeta</translation>
    </message>
    <message>
        <source>there is no room for a workbook in the making</source>
        <translation>no hay sitio para un libro de cálculo a medio hacer</translation>
    </message>
    <message>
        <source>its parts do not hold together</source>
        <translation>sus partes no concuerdan</translation>
    </message>
    <message>
        <source>the disk, or the connection to it, failed</source>
        <translation>el disco, o la conexión con él, falló</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>la carpeta no se puede abrir</translation>
    </message>
    <message>
        <source>another program is holding it</source>
        <translation>otro programa lo retiene</translation>
    </message>
    <message>
        <source>opened for writing</source>
        <translation>abrirse para escribir</translation>
    </message>
    <message>
        <source>{count} references point nowhere</source>
        <translation>{count} referencias no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>no empieza como uno</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrarse</translation>
    </message>
    <message>
        <source>A comparison needs a name. Type at least one letter.</source>
        <translation>Una comparación necesita un nombre. Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>There is a comparison “{name}” already. Choose another name, or update that one.</source>
        <translation>Ya hay una comparación «{name}». Elija otro nombre, o actualice esa.</translation>
    </message>
    <message>
        <source>The project keeps no comparison “{name}”. It keeps: {known}. Name one of these.</source>
        <translation>El proyecto no guarda ninguna comparación «{name}». Guarda: {known}. Nombre una de estas.</translation>
    </message>
    <message>
        <source>The project keeps no comparison yet, so none “{name}”. Keep one in the window, or say whom and what to compare.</source>
        <translation>El proyecto aún no guarda ninguna comparación, así que tampoco «{name}». Guarde una en la ventana, o diga a quién y qué comparar.</translation>
    </message>
    <message>
        <source>{file} is JSON, not a table. Answer worked examples with --cases {file}, or make a project of Variorum’s own JSON with “variorum new PROJECT --from {file}”.</source>
        <translation>{file} es JSON, no una tabla. Responda ejemplos resueltos con --cases {file}, o cree un proyecto a partir del JSON propio de Variorum con «variorum new PROYECTO --from {file}».</translation>
    </message>
</context>
<context>
    <name>fates</name>
    <message>
        <source>came in</source>
        <translation>entró</translation>
    </message>
    <message>
        <source>came in as a copy</source>
        <translation>entró como copia</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>CSV tables</source>
        <translation>Tablas CSV</translation>
    </message>
    <message>
        <source>Variorum JSON</source>
        <translation>JSON de Variorum</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>codings on or off</source>
        <translation>codificaciones sí o no</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>next article</source>
        <translation>artículo siguiente</translation>
    </message>
    <message>
        <source>next difference</source>
        <translation>diferencia siguiente</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>next coding</source>
        <translation>codificación siguiente</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>=Digit</source>
        <translation>=Cifra</translation>
    </message>
    <message>
        <source>takes that version</source>
        <translation>toma esa versión</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>=Letter</source>
        <translation>=Letra</translation>
    </message>
    <message>
        <source>applies a code</source>
        <translation>aplica un código</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>todos los códigos</translation>
    </message>
    <message>
        <source>drops the selection</source>
        <translation>suelta la selección</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>borde</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>=Digit or letter</source>
        <translation>=Cifra o letra</translation>
    </message>
    <message>
        <source>picks</source>
        <translation>elige</translation>
    </message>
    <message>
        <source>next that is needed</source>
        <translation>siguiente que hace falta</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>clears</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>keeps the note, and back to the text</source>
        <translation>guarda la nota y vuelve al texto</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>applies it</source>
        <translation>lo aplica</translation>
    </message>
    <message>
        <source>note on the code</source>
        <translation>nota sobre el código</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>lo abre</translation>
    </message>
    <message>
        <source>=Shift arrows</source>
        <translation>=Mayús flechas</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seleccionar</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>buscar cualquier cosa</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>It has the same text as “{title}”.</source>
        <translation>Tiene el mismo texto que «{title}».</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>Ya está aquí.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Move the caret</source>
        <translation>Mover el cursor</translation>
    </message>
    <message>
        <source>Line, page, article</source>
        <translation>Línea, página, artículo</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Shift + any of these</source>
        <translation>Mayús + cualquiera de estas</translation>
    </message>
    <message>
        <source>Apply a code</source>
        <translation>Aplicar un código</translation>
    </message>
    <message>
        <source>its letter or digit</source>
        <translation>su letra o cifra</translation>
    </message>
    <message>
        <source>Give the coding another code</source>
        <translation>Dar otro código a la codificación</translation>
    </message>
    <message>
        <source>Shift + the letter of that code</source>
        <translation>Mayús + la letra de ese código</translation>
    </message>
    <message>
        <source>Find a code by name, and apply it</source>
        <translation>Buscar un código por su nombre y aplicarlo</translation>
    </message>
    <message>
        <source>Apply it, and stay in the list</source>
        <translation>Aplicarlo y seguir en la lista</translation>
    </message>
    <message>
        <source>Next and previous coding</source>
        <translation>Codificación siguiente y anterior</translation>
    </message>
    <message>
        <source>Move the end of a coding by a word</source>
        <translation>Mover por palabras el fin de una codificación</translation>
    </message>
    <message>
        <source>Move its start</source>
        <translation>Mover su inicio</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>Seleccionar todo el artículo</translation>
    </message>
    <message>
        <source>Remove the coding</source>
        <translation>Quitar la codificación</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Lo que puede hacerse aquí</translation>
    </message>
    <message>
        <source>Drop the selection, then the focus</source>
        <translation>Soltar la selección, luego el foco</translation>
    </message>
    <message>
        <source>Leave the text, to the button of a message first</source>
        <translation>Salir del texto, primero al botón de un mensaje</translation>
    </message>
    <message>
        <source>Pick an answer</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>its digit or first letter</source>
        <translation>su cifra o primera letra</translation>
    </message>
    <message>
        <source>On to what is still needed, then back to the text</source>
        <translation>Ir a lo que aún hace falta, luego volver al texto</translation>
    </message>
    <message>
        <source>The question above or below</source>
        <translation>La pregunta de arriba o de abajo</translation>
    </message>
    <message>
        <source>The next field, whatever it is</source>
        <translation>El campo siguiente, sea cual sea</translation>
    </message>
    <message>
        <source>Clear an answer, remove a link</source>
        <translation>Vaciar una respuesta, quitar un vínculo</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>In the list of names: take one, and on to the next role</source>
        <translation>En la lista de nombres: tomar uno y pasar al papel siguiente</translation>
    </message>
    <message>
        <source>In the list of names: another role</source>
        <translation>En la lista de nombres: otro papel</translation>
    </message>
    <message>
        <source>Take what that coder made</source>
        <translation>Tomar lo que hizo ese codificador</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>Take what all made; nothing of it</source>
        <translation>Tomar lo que hicieron todos; nada de ello</translation>
    </message>
    <message>
        <source>Correct it first: words, code, answers, links</source>
        <translation>Corregirlo antes: palabras, código, respuestas, vínculos</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Escribir el motivo</translation>
    </message>
    <message>
        <source>Add it to the codebook: an example, a near miss</source>
        <translation>Añadirlo al libro de códigos: un ejemplo, un contraejemplo</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Next and previous disagreement</source>
        <translation>Desacuerdo siguiente y anterior</translation>
    </message>
    <message>
        <source>Its own version: move the start, move the end</source>
        <translation>Versión propia: mover el inicio, mover el fin</translation>
    </message>
    <message>
        <source>Settle with its own version</source>
        <translation>Resolver con la versión propia</translation>
    </message>
    <message>
        <source>Move in the list while the line above it has the keys</source>
        <translation>Moverse en la lista mientras la línea de arriba tiene las teclas</translation>
    </message>
    <message>
        <source>Open it, do it, go to its place</source>
        <translation>Abrirlo, hacerlo, ir a su lugar</translation>
    </message>
    <message>
        <source>Delete a note or an entity, after asking</source>
        <translation>Eliminar una nota o una entidad, tras preguntar</translation>
    </message>
    <message>
        <source>Find anything: the card of a code</source>
        <translation>Buscar cualquier cosa: la ficha de un código</translation>
    </message>
    <message>
        <source>Keep a note</source>
        <translation>Guardar una nota</translation>
    </message>
    <message>
        <source>Where the kind of a note is chosen: idea, question, rule</source>
        <translation>Donde se elige el tipo de una nota: idea, pregunta, regla</translation>
    </message>
    <message>
        <source>Copy the table of figures</source>
        <translation>Copiar la tabla de cifras</translation>
    </message>
    <message>
        <source>Filter the rows of figures</source>
        <translation>Filtrar las filas de cifras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Select by words; by letters with Alt</source>
        <translation>Seleccionar por palabras; por letras con Alt</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Word, sentence, paragraph</source>
        <translation>Palabra, oración, párrafo</translation>
    </message>
    <message>
        <source>2, 3, 4 clicks</source>
        <translation>2, 3, 4 clics</translation>
    </message>
    <message>
        <source>Add a second passage</source>
        <translation>Añadir un segundo pasaje</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + arrastrar</translation>
    </message>
    <message>
        <source>Focus a coding; again: the next one out</source>
        <translation>Enfocar una codificación; otra vez: la siguiente por fuera</translation>
    </message>
    <message>
        <source>Click on coded text</source>
        <translation>Clic en texto codificado</translation>
    </message>
    <message>
        <source>Move an edge</source>
        <translation>Mover un borde</translation>
    </message>
    <message>
        <source>Drag the ends of a stripe in the margin</source>
        <translation>Arrastrar los extremos de una franja del margen</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Texto más grande y más pequeño</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>In the form of a coding</source>
        <translation>En el formulario de una codificación</translation>
    </message>
    <message>
        <source>In Compare</source>
        <translation>En Comparar</translation>
    </message>
    <message>
        <source>In Settle</source>
        <translation>En Resolver</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En listas</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Con el ratón</translation>
    </message>
    <message>
        <source>{keys} is for “{action}” already. Give that other keys first.</source>
        <translation>{keys} ya es de «{action}». Dé antes otras teclas a esa acción.</translation>
    </message>
    <message>
        <source>{keys} moves or edits in every text. Choose other keys.</source>
        <translation>{keys} mueve o edita en todo texto. Elija otras teclas.</translation>
    </message>
    <message>
        <source>{keys} opens the menu {menu}. Choose other keys.</source>
        <translation>{keys} abre el menú {menu}. Elija otras teclas.</translation>
    </message>
    <message>
        <source>Letters, digits and signs alone are for codes and for writing. Add Ctrl or Alt.</source>
        <translation>Las letras, cifras y signos solos son para los códigos y para escribir. Añada Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>coder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>codificadores</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>libro de códigos</translation>
    </message>
    <message>
        <source>codebooks</source>
        <translation>libros de códigos</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entidades</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>codings</source>
        <translation>codificaciones</translation>
    </message>
    <message>
        <source>link</source>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>links</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>rulings</source>
        <translation>resoluciones</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>motivos</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>comparaciones</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>The 95 % intervals are from {draws} bootstrap resamples of articles ({method}; seed {seed}), as the units of one article are not independent.</source>
        <translation>Los intervalos del 95 % proceden de {draws} remuestreos de artículos ({method}; semilla {seed}), pues las unidades de un mismo artículo no son independientes.</translation>
    </message>
    <message>
        <source>As conventions for alpha we take {reliable} for reliable and {tentative} for tentative conclusions (Krippendorff 2004, p. 241), both compared with the lower limit of the interval.</source>
        <translation>Por convención se toma, para el alfa, {reliable} como fiable y {tentative} para conclusiones tentativas (Krippendorff 2004, p. 241), comparados ambos con el límite inferior del intervalo.</translation>
    </message>
    <message>
        <source>Disagreements were settled afterwards ({many}); all figures are those of the original codings.</source>
        <translation>Los desacuerdos se resolvieron después ({many}); todas las cifras son las de las codificaciones originales.</translation>
    </message>
    <message>
        <source>{count} coders ({names}) coded the articles; how they were trained is not recorded.</source>
        <translation>{count} personas ({names}) codificaron los artículos; su capacitación no consta en el proyecto.</translation>
    </message>
    <message>
        <source>Spans were compared as they were coded: within an article, spans of two coders with the same code were matched one to one, as many as possible, where {rule}.</source>
        <translation>Los fragmentos se compararon tal como se codificaron: en cada artículo, los de dos codificadores con el mismo código se emparejaron uno a uno, tantos como fuera posible, donde {rule}.</translation>
    </message>
    <message>
        <source>Of the spans of one coder, recall is the share that is matched with another’s, precision the share of the other’s that is; F1, their harmonic mean, is twice the matched by all spans of both (Hripcsak &amp; Rothschild 2005), averaged over pairs of coders. It takes no chance out.</source>
        <translation>De los fragmentos de un codificador, la exhaustividad es la parte emparejada con los de otro; la precisión, la parte emparejada de los de ese otro; F1, su media armónica, es el doble de los emparejados entre todos los de ambos (Hripcsak y Rothschild 2005), en media sobre los pares de codificadores. No descuenta el azar.</translation>
    </message>
    <message>
        <source>Beside it stands Krippendorff’s alpha for unitizing, uα (Krippendorff et al. 2016), which compares the lengths of text that coders gave the same code, or all left alone, with what is expected by chance; it takes no matching rule, and is undefined where codes of one coder overlap.</source>
        <translation>Junto a ella figura el alfa de Krippendorff para la unitización, uα (Krippendorff et al. 2016), que compara las longitudes de texto a las que se dio el mismo código, o que nadie marcó, con lo que se espera por azar; no usa ninguna regla de emparejamiento y no está definido donde se solapan códigos de un mismo codificador.</translation>
    </message>
    <message>
        <source>Figures over time, of single articles’ influence, of how many more articles are needed, and the agenda rest on units, for which characters were taken.</source>
        <translation>Las cifras a lo largo del tiempo, las de la influencia de cada artículo, las de cuántos artículos más hacen falta y la agenda se basan en unidades; para ellas se tomaron los caracteres.</translation>
    </message>
    <message>
        <source>Cohen’s kappa (Cohen 1960)</source>
        <translation>la kappa de Cohen (Cohen 1960)</translation>
    </message>
    <message>
        <source>Fleiss’ kappa (Fleiss 1971)</source>
        <translation>la kappa de Fleiss (Fleiss 1971)</translation>
    </message>
    <message>
        <source>We report Krippendorff’s alpha (nominal; Krippendorff 2011), for sets of codes with MASI distance (Passonneau 2006), beside percent agreement and {kappa}; it is undefined where all units are alike.</source>
        <translation>Se informa el alfa de Krippendorff (nominal; Krippendorff 2011), para conjuntos de códigos con la distancia MASI (Passonneau 2006), junto con el porcentaje de acuerdo y {kappa}; no está definido cuando todas las unidades son iguales.</translation>
    </message>
    <message>
        <source>No intervals were computed.</source>
        <translation>No se calcularon intervalos.</translation>
    </message>
    <message>
        <source>percentile method; Efron &amp; Tibshirani 1993</source>
        <translation>método de percentiles; Efron y Tibshirani 1993</translation>
    </message>
    <message>
        <source>bias-corrected and accelerated; Efron &amp; Tibshirani 1993; none under 10 articles</source>
        <translation>con corrección de sesgo y aceleración; Efron y Tibshirani 1993; ninguno con menos de 10 artículos</translation>
    </message>
    <message>
        <source>All figures are those of the original codings.</source>
        <translation>Todas las cifras son las de las codificaciones originales.</translation>
    </message>
    <message>
        <source>1 ruling</source>
        <translation>1 decisión</translation>
    </message>
    <message>
        <source>{count} rulings</source>
        <translation>{count} decisiones</translation>
    </message>
    <message>
        <source>Computed with {program}.</source>
        <translation>Calculado con {program}.</translation>
    </message>
    <message>
        <source>Agreement was computed on the {some} of {all} articles ({share}; {words} of the words) that all of them had finished, with {books}.</source>
        <translation>El acuerdo se calculó sobre {some} de {all} artículos ({share}; {words} de las palabras), terminados por todas ellas, con {books}.</translation>
    </message>
    <message>
        <source>Agreement was computed on the {some} of {all} articles ({share}; {words} of the words) that at least two of them had finished, with {books}.</source>
        <translation>El acuerdo se calculó sobre {some} de {all} artículos ({share}; {words} de las palabras), terminados por al menos dos de ellas, con {books}.</translation>
    </message>
    <message>
        <source>An article that a coder had not finished is missing for that coder.</source>
        <translation>Un artículo que una persona no había terminado cuenta para ella como dato ausente.</translation>
    </message>
    <message>
        <source>The project keeps this comparison as “{name}”.</source>
        <translation>El proyecto guarda esta comparación como «{name}».</translation>
    </message>
    <message>
        <source>The groups of level {depth} stand for their codes: whoever gave different codes of one group agrees.</source>
        <translation>Los grupos de nivel {depth} representan a sus códigos: coincide quien dio códigos distintos de un mismo grupo.</translation>
    </message>
    <message>
        <source>The units are {units} (found by {segmenter}): a unit has a code if a coding of it covers at least one of its characters.</source>
        <translation>Las unidades son {units} (delimitadas con {segmenter}): una unidad tiene un código si una codificación cubre al menos uno de sus caracteres.</translation>
    </message>
    <message>
        <source>The units are {units}: a unit has a code if a coding of it covers at least one of its characters.</source>
        <translation>Las unidades son {units}: una unidad tiene un código si una codificación cubre al menos uno de sus caracteres.</translation>
    </message>
    <message>
        <source>For F1 there is no such convention.</source>
        <translation>Para F1 no hay tal convención.</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Note on a coding</source>
        <translation>Nota sobre una codificación</translation>
    </message>
    <message>
        <source>{kind} on a passage</source>
        <translation>{kind} sobre un pasaje</translation>
    </message>
    <message>
        <source>{kind} on an article</source>
        <translation>{kind} sobre un artículo</translation>
    </message>
    <message>
        <source>{kind} on a code</source>
        <translation>{kind} sobre un código</translation>
    </message>
    <message>
        <source>{kind} on an entity</source>
        <translation>{kind} sobre una entidad</translation>
    </message>
    <message>
        <source>{kind} on the project</source>
        <translation>{kind} sobre el proyecto</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{whole}.{decimals}</source>
        <translation>{whole},{decimals}</translation>
    </message>
    <message>
        <source>{thousands},{rest}</source>
        <translation>{thousands}&#x202f;{rest}</translation>
    </message>
    <message>
        <source>{sign}.{decimals}</source>
        <translation>{sign}0,{decimals}</translation>
    </message>
    <message>
        <source>{sign}{number}</source>
        <translation>{sign}{number}</translation>
    </message>
</context>
<context>
    <name>own work</name>
    <message>
        <source>you coded nothing</source>
        <translation>no codificó nada</translation>
    </message>
    <message>
        <source>You coded nothing here, and something stands.</source>
        <translation>Aquí no codificó nada, y algo vale.</translation>
    </message>
    <message>
        <source>other boundary</source>
        <translation>otros bordes</translation>
    </message>
    <message>
        <source>What stands begins or ends at another place.</source>
        <translation>Lo que vale empieza o acaba en otro lugar.</translation>
    </message>
    <message>
        <source>other code</source>
        <translation>otro código</translation>
    </message>
    <message>
        <source>What stands has another code.</source>
        <translation>Lo que vale tiene otro código.</translation>
    </message>
    <message>
        <source>other attribute</source>
        <translation>otro atributo</translation>
    </message>
    <message>
        <source>What stands has other attributes.</source>
        <translation>Lo que vale tiene otros atributos.</translation>
    </message>
    <message>
        <source>other entity</source>
        <translation>otra entidad</translation>
    </message>
    <message>
        <source>What stands links other entities.</source>
        <translation>Lo que vale vincula otras entidades.</translation>
    </message>
    <message>
        <source>other role</source>
        <translation>otro papel</translation>
    </message>
    <message>
        <source>An entity has another role, or other facts in it.</source>
        <translation>Una entidad tiene otro papel, u otros datos en él.</translation>
    </message>
    <message>
        <source>does not stand</source>
        <translation>no vale</translation>
    </message>
    <message>
        <source>What you coded does not stand.</source>
        <translation>Lo que codificó no vale.</translation>
    </message>
    <message>
        <source>Your version was taken, on {day}.</source>
        <translation>Se tomó su versión, el {day}.</translation>
    </message>
    <message>
        <source>Another coder&apos;s version was taken, on {day}.</source>
        <translation>Se tomó la versión de otro codificador, el {day}.</translation>
    </message>
    <message>
        <source>All versions stand, by a ruling of {day}.</source>
        <translation>Valen todas las versiones, por una resolución del {day}.</translation>
    </message>
    <message>
        <source>A corrected version was written, on {day}.</source>
        <translation>Se escribió una versión corregida, el {day}.</translation>
    </message>
    <message>
        <source>It was ruled that nothing stands here, on {day}.</source>
        <translation>Se resolvió que aquí no vale nada, el {day}.</translation>
    </message>
    <message>
        <source>It was taken over by the rule {rule}, on {day}.</source>
        <translation>Se asumió por la regla {rule}, el {day}.</translation>
    </message>
    <message>
        <source>as you coded it</source>
        <translation>como lo codificó</translation>
    </message>
    <message>
        <source>It stands as you coded it.</source>
        <translation>Vale como lo codificó.</translation>
    </message>
    <message>
        <source>As you coded it: {kept} of {total} settled passages of yours</source>
        <translation>Como los codificó: {kept} de {total} pasajes suyos resueltos</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>A coder changed something here since; it waits to be settled anew.</source>
        <translation>Un codificador cambió algo aquí desde entonces; espera a resolverse de nuevo.</translation>
    </message>
    <message>
        <source>Beside it stands {code}: “{words}”</source>
        <translation>Junto a ello vale {code}: «{words}»</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation>Motivo: {why}</translation>
    </message>
    <message>
        <source>You coded</source>
        <translation>Usted codificó</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Lo que vale</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>alfa de Krippendorff</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>nada que mostrar</translation>
    </message>
    <message>
        <source>no article has a date to be put by</source>
        <translation>ningún artículo tiene una fecha por la que situarlo</translation>
    </message>
    <message>
        <source>Lines at {tentative} and {reliable}: conventions for alpha (Krippendorff 2004, p. 241).</source>
        <translation>Líneas en {tentative} y {reliable}: convenciones para alfa (Krippendorff 2004, p. 241).</translation>
    </message>
    <message>
        <source>codings per
1,000 words</source>
        <translation>codificaciones
por 1000
palabras</translation>
    </message>
    <message>
        <source>Hollow dots have no interval.</source>
        <translation>Los puntos huecos no tienen intervalo.</translation>
    </message>
    <message>
        <source>Agreement by the week in which articles were finished</source>
        <translation>Acuerdo por la semana en que se terminaron los artículos</translation>
    </message>
    <message>
        <source>Agreement by batch, in the order in which articles were finished</source>
        <translation>Acuerdo por tanda, en el orden en que se terminaron los artículos</translation>
    </message>
    <message>
        <source>Agreement by the position of articles in the project</source>
        <translation>Acuerdo por la posición de los artículos en el proyecto</translation>
    </message>
    <message>
        <source>{codebook}: agreement by code</source>
        <translation>{codebook}: acuerdo por código</translation>
    </message>
    <message>
        <source>{codebook}: Krippendorff’s alpha of each pair of coders</source>
        <translation>{codebook}: alfa de Krippendorff de cada par de codificadores</translation>
    </message>
    <message>
        <source>{codebook}: F1 of spans by code</source>
        <translation>{codebook}: F1 de fragmentos por código</translation>
    </message>
    <message>
        <source>{codebook}: F1 of spans of each pair of coders</source>
        <translation>{codebook}: F1 de fragmentos de cada par de codificadores</translation>
    </message>
    <message>
        <source>{codebook}: alpha for unitizing by code</source>
        <translation>{codebook}: alfa para la unitización por código</translation>
    </message>
    <message>
        <source>{codebook}: alpha for unitizing of each pair of coders</source>
        <translation>{codebook}: alfa para la unitización de cada par de codificadores</translation>
    </message>
    <message>
        <source>{codebook}: codes that meet on the same words</source>
        <translation>{codebook}: códigos que coinciden en las mismas palabras</translation>
    </message>
    <message>
        <source>{codebook}: share of {units} with each code, by coder</source>
        <translation>{codebook}: proporción de {units} con cada código, por codificador</translation>
    </message>
    <message>
        <source>share of units with the code</source>
        <translation>proporción de unidades con el código</translation>
    </message>
    <message>
        <source>F1 of spans</source>
        <translation>F1 de fragmentos</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for unitizing, uα</source>
        <translation>alfa de Krippendorff para la unitización, uα</translation>
    </message>
    <message>
        <source>any of its codes</source>
        <translation>cualquiera de sus códigos</translation>
    </message>
    <message>
        <source>Of each 100 characters that one coder gave the code of the row and another that of a column: framed, both the same; elsewhere, each gave what the other did not.</source>
        <translation>De cada 100 caracteres a los que un codificador dio el código de la fila y otro el de una columna: con marco, ambos el mismo; en el resto, cada uno dio el que el otro no dio.</translation>
    </message>
    <message>
        <source>Codes left out because they meet others least: {count}.</source>
        <translation>Códigos omitidos porque son los que menos coinciden con otros: {count}.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Coded by {coder}</source>
        <translation>Codificado por {coder}</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>CÓDIGOS</translation>
    </message>
    <message>
        <source>LINKED, BY PARAGRAPH</source>
        <translation>VINCULADOS, POR PÁRRAFO</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Hidden text was left out: {count} characters.</source>
        <translation>El texto oculto se dejó fuera: {count} caracteres.</translation>
    </message>
    <message>
        <source>It has tracked changes: deleted text was left out, inserted kept.</source>
        <translation>Tiene cambios registrados: el texto borrado se dejó fuera y el insertado se conservó.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end of the text.</source>
        <translation>Las notas al pie y al final están al final del texto.</translation>
    </message>
    <message>
        <source>Its encoding is a guess: {encoding}. Look at accents and quotes.</source>
        <translation>Su codificación de caracteres es una conjetura: {encoding}. Mire los acentos y las comillas.</translation>
    </message>
    <message>
        <source>Bytes that {encoding} does not have were replaced by “�”: {count}.</source>
        <translation>Los bytes que {encoding} no tiene se reemplazaron por «�»: {count}.</translation>
    </message>
    <message>
        <source>It was read as {kind}, for it is that whatever its name says.</source>
        <translation>Se leyó como {kind}, pues lo es diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>The fields at its top are not simple; they stay in the text.</source>
        <translation>Los campos de su comienzo no son sencillos; quedan en el texto.</translation>
    </message>
    <message>
        <source>Its lines were joined into paragraphs; look whether rightly.</source>
        <translation>Sus líneas se unieron en párrafos; mire si con acierto.</translation>
    </message>
    <message>
        <source>Pages without text, perhaps scans: {pages}.</source>
        <translation>Páginas sin texto, quizá escaneadas: {pages}.</translation>
    </message>
    <message>
        <source>What lies beyond the edge of a page was left out: {count} characters.</source>
        <translation>Lo que está fuera del borde de una página se dejó fuera: {count} caracteres.</translation>
    </message>
    <message>
        <source>Characters that no text may hold were replaced by “�”: {count}.</source>
        <translation>Los caracteres que ningún texto puede contener se reemplazaron por «�»: {count}.</translation>
    </message>
    <message>
        <source>Rows without text were left out: line {lines}.</source>
        <translation>Las filas sin texto se dejaron fuera: línea {lines}.</translation>
    </message>
    <message>
        <source>Dates that can be read in two ways, or not at all, were kept as a field only: line {lines}.</source>
        <translation>Las fechas que pueden leerse de dos maneras, o de ninguna, se guardaron solo como campo: línea {lines}.</translation>
    </message>
    <message>
        <source>No article was found on the page, so its whole text was taken.</source>
        <translation>En la página no se halló ningún artículo, así que se tomó todo su texto.</translation>
    </message>
    <message>
        <source>Of the {count} sheets only “{sheet}” was read.</source>
        <translation>De las {count} hojas solo se leyó «{sheet}».</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>The scripts recompute the headline figures, and the values of pictures of pairs, prevalence and time, from the folder data, and say how far they are from those of the report: python scripts/recompute.py (needs numpy; the same intervals, digit by digit) or Rscript scripts/recompute.R (base R; its intervals come from random numbers of its own, so they differ a little). Alpha of sets and codes that meet they do not recompute.</source>
        <translation>Los scripts recalculan las cifras principales, y los valores de los gráficos de pares, de prevalencia y a lo largo del tiempo, a partir de la carpeta data y dicen a qué distancia están de los del informe: python scripts/recompute.py (requiere numpy; los mismos intervalos, dígito a dígito) o Rscript scripts/recompute.R (R base; sus intervalos proceden de sus propios números aleatorios, por lo que difieren un poco). El alfa de conjuntos y los códigos que coinciden no los recalculan.</translation>
    </message>
    <message>
        <source>Of the spans they recompute matched, recall, precision and F1, by a matching of their own, and uα.</source>
        <translation>De los fragmentos recalculan los emparejados, la exhaustividad, la precisión y F1, con un emparejamiento propio, y uα.</translation>
    </message>
    <message>
        <source>The same for programs that keep references: references.bib.</source>
        <translation>Lo mismo para programas que guardan referencias: references.bib.</translation>
    </message>
    <message>
        <source>The ten disagreements that would teach most: an agenda to print</source>
        <translation>Los diez desacuerdos que más enseñarían: una agenda para imprimir</translation>
    </message>
    <message>
        <source>Agreement: {project}</source>
        <translation>Acuerdo: {project}</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>To compute it again</source>
        <translation>Para volver a calcularlo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>{names} &amp; {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>pp. {pages}</source>
        <translation>pp. {pages}</translation>
    </message>
    <message>
        <source>2nd ed.</source>
        <translation>2.ª ed.</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>oración</translation>
    </message>
    <message>
        <source>token</source>
        <translation>palabra (token)</translation>
    </message>
    <message>
        <source>character</source>
        <translation>carácter</translation>
    </message>
    <message>
        <source>span</source>
        <translation>fragmento</translation>
    </message>
    <message>
        <source>no units</source>
        <translation>sin unidades</translation>
    </message>
    <message>
        <source>no unit with two coders</source>
        <translation>ninguna unidad con dos codificadores</translation>
    </message>
    <message>
        <source>all units alike</source>
        <translation>todas las unidades iguales</translation>
    </message>
    <message>
        <source>one category only</source>
        <translation>una sola categoría</translation>
    </message>
    <message>
        <source>fewer than 10 articles</source>
        <translation>menos de 10 artículos</translation>
    </message>
    <message>
        <source>undefined in most resamples</source>
        <translation>no definido en la mayoría de los remuestreos</translation>
    </message>
    <message>
        <source>their edges are within {tolerance} characters</source>
        <translation>sus bordes distan {tolerance} caracteres o menos</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>párrafos</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>oraciones</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>palabras (tokens)</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unidad: {unit}</translation>
    </message>
    <message>
        <source>coders: {names}</source>
        <translation>codificadores: {names}</translation>
    </message>
    <message>
        <source>{rule}: {count}, left out: {left}</source>
        <translation>{rule}: {count}, fuera: {left}</translation>
    </message>
    <message>
        <source>codebooks: {versions}</source>
        <translation>libros de códigos: {versions}</translation>
    </message>
    <message>
        <source>found by {segmenter}</source>
        <translation>según {segmenter}</translation>
    </message>
    <message>
        <source>95 % intervals from {draws} resamples of articles, seed {seed}</source>
        <translation>intervalos del 95 % de {draws} remuestreos de artículos, semilla {seed}</translation>
    </message>
    <message>
        <source>Comparison “{name}”.</source>
        <translation>Comparación «{name}».</translation>
    </message>
    <message>
        <source>articles done by all of them</source>
        <translation>artículos terminados por todos</translation>
    </message>
    <message>
        <source>articles done by any two of them</source>
        <translation>artículos terminados por dos cualesquiera</translation>
    </message>
    <message>
        <source>What the remarks beside the figures of agreement mean. {settings}</source>
        <translation>Qué significan las observaciones junto a las cifras de acuerdo. {settings}</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>batch, as finished</source>
        <translation>tanda, según se terminó</translation>
    </message>
    <message>
        <source>position in the project</source>
        <translation>posición en el proyecto</translation>
    </message>
    <message>
        <source>clears it</source>
        <translation>lo supera</translation>
    </message>
    <message>
        <source>more articles</source>
        <translation>más artículos</translation>
    </message>
    <message>
        <source>too rare to judge</source>
        <translation>demasiado raro para juzgar</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sin intervalo</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omisión</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>otro código</translation>
    </message>
    <message>
        <source>other edges</source>
        <translation>otros bordes</translation>
    </message>
    <message>
        <source>{settings} A week is that in which the last coder finished an article. Minutes are not given: a project knows when a coding was made, not how long it took.</source>
        <translation>{settings} La semana es aquella en que el último codificador terminó el artículo. No se dan minutos: un proyecto sabe cuándo se hizo una codificación, no cuánto se tardó.</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>libro de códigos</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>codificadores</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>low</source>
        <translation>inferior</translation>
    </message>
    <message>
        <source>high</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>prevalence</source>
        <translation>prevalencia</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advertencias</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alfa</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>their edges are the same</source>
        <translation>sus bordes son los mismos</translation>
    </message>
    <message>
        <source>they have half in common</source>
        <translation>tienen la mitad en común</translation>
    </message>
    <message>
        <source>they overlap</source>
        <translation>se solapan</translation>
    </message>
    <message>
        <source>groups of level {depth} for codes</source>
        <translation>grupos de nivel {depth} por códigos</translation>
    </message>
    <message>
        <source>spans match if {rule}</source>
        <translation>los fragmentos coinciden si {rule}</translation>
    </message>
    <message>
        <source>Did both notice something?</source>
        <translation>¿Notaron algo los dos?</translation>
    </message>
    <message>
        <source>The same edges?</source>
        <translation>¿Los mismos bordes?</translation>
    </message>
    <message>
        <source>The same code?</source>
        <translation>¿El mismo código?</translation>
    </message>
    <message>
        <source>The same entity and role?</source>
        <translation>¿La misma entidad y el mismo papel?</translation>
    </message>
    <message>
        <source>Spans of two coders are matched one to one where they share characters, whatever their codes. Noticed: twice the matched by all spans of both (F1). Edges and code: of the matched, those with the same start and end, and with the same code. Entity and role: of those with the same code on which both decided. Means over pairs of coders, with 95 % intervals from resampled articles. Alpha takes chance out: for the first question of units with any code of the codebook, for codes and entities of the matched spans. {settings}</source>
        <translation>Los fragmentos de dos codificadores se emparejan uno a uno donde comparten caracteres, sea cual sea su código. Notado: el doble de los emparejados entre todos los fragmentos de ambos (F1). Bordes y código: de los emparejados, los que tienen el mismo comienzo y final, y los que tienen el mismo código. Entidad y papel: de los que tienen el mismo código, aquellos en que ambos decidieron. Medias sobre los pares de codificadores, con intervalos del 95 % de artículos remuestreados. El alfa descuenta el azar: para la primera pregunta, de las unidades con algún código del libro; para códigos y entidades, de los fragmentos emparejados. {settings}</translation>
    </message>
    <message>
        <source>Four questions apart</source>
        <translation>Cuatro preguntas por separado</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>qué significa</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>kappa de Cohen</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>kappa de Fleiss</translation>
    </message>
    <message>
        <source>undecided: the value is not above it, the interval reaches it</source>
        <translation>por decidir: el valor no lo supera, el intervalo sí llega</translation>
    </message>
    <message>
        <source>no number of articles: the interval is not above it; mend the code</source>
        <translation>ningún número de artículos: el intervalo no lo supera; corrija el código</translation>
    </message>
    <message>
        <source>Last minus first period, with its interval where both have ten articles. Spearman’s correlation of the period with each article’s percent agreement; p (two-sided) from permutations of the articles. {settings}</source>
        <translation>Último período menos el primero, con su intervalo si ambos tienen diez artículos. Correlación de Spearman del período con el porcentaje de acuerdo de cada artículo; p (bilateral) por permutaciones de los artículos. {settings}</translation>
    </message>
    <message>
        <source>Further articles, coded by all coders, until the lower end of the 95 % interval is expected above {limit}, if they are like those at hand and the value stays: the interval shrinks as one by the root of their number (Efron &amp; Tibshirani 1993, ch. 6). Codes in fewer than five articles are too rare to judge. {settings}</source>
        <translation>Artículos adicionales, codificados por todos, hasta que se espere el extremo inferior del intervalo del 95 % sobre {limit}, si son como los presentes y el valor se mantiene: el intervalo se encoge como uno entre la raíz de su número (Efron y Tibshirani 1993, cap. 6). Los códigos en menos de cinco artículos son demasiado raros para juzgar. {settings}</translation>
    </message>
    <message>
        <source>The disagreements without which the alphas of their codes rise furthest. {settings}</source>
        <translation>Los desacuerdos sin los que más suben los alfas de sus códigos. {settings}</translation>
    </message>
    <message>
        <source>The ten that would teach most</source>
        <translation>Los diez que más enseñarían</translation>
    </message>
    <message>
        <source>Articles that do not count. {settings}</source>
        <translation>Artículos que no cuentan. {settings}</translation>
    </message>
    <message>
        <source>alpha of sets</source>
        <translation>alfa de conjuntos</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>prevalence index</source>
        <translation>índice de prevalencia</translation>
    </message>
    <message>
        <source>bias index</source>
        <translation>índice de sesgo</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué pasó</translation>
    </message>
    <message>
        <source>Prevalence and bias</source>
        <translation>Prevalencia y sesgo</translation>
    </message>
    <message>
        <source>Pairs of coders</source>
        <translation>Pares de codificadores</translation>
    </message>
    <message>
        <source>article id</source>
        <translation>id del artículo</translation>
    </message>
    <message>
        <source>codes overlap</source>
        <translation>códigos solapados</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>F1 is twice the matched spans by all spans of two coders, the mean over pairs (Hripcsak &amp; Rothschild 2005); uα is Krippendorff’s alpha for unitizing (Krippendorff et al. 2016). {settings}</source>
        <translation>F1 es el doble de los fragmentos emparejados entre todos los de dos codificadores, en media sobre los pares (Hripcsak y Rothschild 2005); uα es el alfa de Krippendorff para la unitización (Krippendorff et al. 2016). {settings}</translation>
    </message>
    <message>
        <source>Spans, pairs of coders</source>
        <translation>Fragmentos, pares</translation>
    </message>
    <message>
        <source>Recall is the share of the first coder’s spans that are matched, precision that of the second’s: neither coder is the standard, so with the two exchanged they change places. F1 is their harmonic mean. {settings}</source>
        <translation>La exhaustividad es la parte emparejada de los fragmentos del primer codificador; la precisión, la de los del segundo: ninguno de los dos es el patrón, de modo que, si se intercambian, cambian de lugar. F1 es su media armónica. {settings}</translation>
    </message>
    <message>
        <source>Spans matched</source>
        <translation>Fragmentos emparejados</translation>
    </message>
    <message>
        <source>Spans, articles</source>
        <translation>Fragmentos, artículos</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>uα</source>
        <translation>uα</translation>
    </message>
    <message>
        <source>share of text</source>
        <translation>parte del texto</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>first coder</source>
        <translation>primer codificador</translation>
    </message>
    <message>
        <source>second coder</source>
        <translation>segundo codificador</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>emparejados</translation>
    </message>
    <message>
        <source>spans of the first</source>
        <translation>fragmentos del primero</translation>
    </message>
    <message>
        <source>spans of the second</source>
        <translation>fragmentos del segundo</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>Agreement on presence and on absence (Cicchetti &amp; Feinstein 1990), prevalence index, bias index (Byrt, Bishop &amp; Carlin 1993) and Gwet’s AC1 (Gwet 2008), with words where one value prevails or coders differ in use. {settings}</source>
        <translation>Acuerdo sobre la presencia y sobre la ausencia (Cicchetti y Feinstein 1990), índice de prevalencia, índice de sesgo (Byrt, Bishop y Carlin 1993) y AC1 de Gwet (Gwet 2008), con palabras donde predomina un valor o los codificadores difieren en el uso. {settings}</translation>
    </message>
    <message>
        <source>alpha of all without it</source>
        <translation>alfa del total sin él</translation>
    </message>
    <message>
        <source>moves it by</source>
        <translation>lo mueve en</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>along</source>
        <translation>según</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>why none</source>
        <translation>por qué no hay</translation>
    </message>
    <message>
        <source>codebook versions</source>
        <translation>versiones del libro</translation>
    </message>
    <message>
        <source>codebook changed</source>
        <translation>cambió el libro</translation>
    </message>
    <message>
        <source>codings per 1,000 words</source>
        <translation>codificaciones por 1000 palabras</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>last minus first</source>
        <translation>último menos primero</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>articles without date</source>
        <translation>artículos sin fecha</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>with the code</source>
        <translation>con el código</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>perspectiva</translation>
    </message>
    <message>
        <source>further articles</source>
        <translation>artículos adicionales</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>Cuánto más</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>sin ella</translation>
    </message>
    <message>
        <source>moves by</source>
        <translation>mueve</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>text menu</name>
    <message>
        <source>Choose a code…</source>
        <translation>Elegir un código…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Same as last coding</source>
        <translation>Igual que la última codificación</translation>
    </message>
    <message>
        <source>Link entity…</source>
        <translation>Vincular entidad…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Cambiar código…</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Join with its neighbour</source>
        <translation>Unir con la vecina</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The articles</source>
        <translation>Los artículos</translation>
    </message>
    <message>
        <source>What is to be read, with how far you are. {next} opens the next one, wherever you are; {filter} finds one by a word of its title.</source>
        <translation>Lo que hay que leer, con hasta dónde ha llegado. {next} abre el siguiente, esté donde esté; {filter} busca uno por una palabra de su título.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Drag over words to select them, or hold Shift and press the arrows. Nothing opens until you ask.</source>
        <translation>Arrastre sobre las palabras para seleccionarlas, o mantenga Mayús y pulse las flechas. Nada se abre hasta que lo pida.</translation>
    </message>
    <message>
        <source>The codes</source>
        <translation>Los códigos</translation>
    </message>
    <message>
        <source>The letter of a code gives it to the selected words: one key, one coding. {pick} finds a code by a part of its name, in any codebook.</source>
        <translation>La letra de un código lo da a las palabras seleccionadas: una tecla, una codificación. {pick} busca un código por parte de su nombre, en cualquier libro de códigos.</translation>
    </message>
    <message>
        <source>The coding</source>
        <translation>La codificación</translation>
    </message>
    <message>
        <source>Tab goes from coding to coding. Their questions stand here: {form} goes to them, digits and letters answer, Esc leads back to the text.</source>
        <translation>Tab va de codificación en codificación. Aquí están sus preguntas: {form} lleva a ellas, cifras y letras responden, Esc devuelve al texto.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quién y dónde</translation>
    </message>
    <message>
        <source>{link} links the coding to a person, a group or a place, by any of its names. Who is not there yet is made on the way.</source>
        <translation>{link} vincula la codificación con una persona, un grupo o un lugar, por cualquiera de sus nombres. Quien aún no está se crea de paso.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>Each act is saved at once. {undo} takes back the last one, and the one before, in whatever article it was.</source>
        <translation>Cada acto se guarda al instante. {undo} retira el último, y el anterior, en el artículo que fuera.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>{done} says that the article is finished. Done without a coding is a statement too: there is nothing here.</source>
        <translation>{done} dice que el artículo está terminado. Terminado sin codificaciones también es una afirmación: aquí no hay nada.</translation>
    </message>
    <message>
        <source>Read, Code, Compare</source>
        <translation>Leer, Codificar, Comparar</translation>
    </message>
    <message>
        <source>Read is a clean page. Compare shows what the others coded, once you are done: {next_difference} leads from difference to difference.</source>
        <translation>Leer es una página limpia. Comparar muestra lo que otros codificaron, cuando usted ha terminado: {next_difference} lleva de diferencia en diferencia.</translation>
    </message>
    <message>
        <source>From figures to passages</source>
        <translation>De las cifras a los pasajes</translation>
    </message>
    <message>
        <source>Agreement has the figures, and the passages behind each of them. Settle decides what stands where coders differ, and changes nobody&apos;s work.</source>
        <translation>Acuerdo tiene las cifras, y los pasajes detrás de cada una. Resolver decide qué vale donde los codificadores difieren, y no cambia el trabajo de nadie.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>{find} finds every act, article, code and entity. {manual} tells the rest, here and without a network.</source>
        <translation>{find} busca cada acto, artículo, código y entidad. {manual} cuenta el resto, aquí y sin red.</translation>
    </message>
</context>
</TS>
