<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LockText</name>
    <message>
        <source>“%1” is already open in %2 (process %3 on %4). It is opened read-only here and nothing was changed. Close it there to write here.</source>
        <translation>«%1» ya está abierto en %2 (proceso %3 en %4). Aquí se abre solo para leer y no se cambió nada. Ciérralo allí para escribir aquí.</translation>
    </message>
    <message>
        <source>“%1” is already open in another window or program. It is opened read-only here and nothing was changed. Close it there to write here.</source>
        <translation>«%1» ya está abierto en otra ventana o programa. Aquí se abre solo para leer y no se cambió nada. Ciérralo allí para escribir aquí.</translation>
    </message>
    <message>
        <source>“%1” could not be protected against being written by two windows at once. It is opened read-only and nothing was changed. Check that the folder for temporary files can be written to.</source>
        <translation>No se pudo proteger «%1» contra la escritura desde dos ventanas a la vez. Se abre solo para leer y no se cambió nada. Comprueba que se puede escribir en la carpeta de archivos temporales.</translation>
    </message>
</context>
<context>
    <name>SavingText</name>
    <message>
        <source>“%1” was not saved because the disk is full. Nothing was changed. Free some space and save again, or use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque el disco está lleno. No se cambió nada. Libera espacio y guarda de nuevo, o usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because your storage quota is used up. Nothing was changed. Free some space and save again, or use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque tu cuota de almacenamiento está agotada. No se cambió nada. Libera espacio y guarda de nuevo, o usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because it is larger than this place allows. Nothing was changed. Use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque es más grande de lo que este lugar permite. No se cambió nada. Usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because its folder can only be read. Nothing was changed. Use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque su carpeta solo se puede leer. No se cambió nada. Usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because you may not write to it or to its folder. Nothing was changed. Change the permissions and save again, or use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque no tienes permiso para escribir en él o en su carpeta. No se cambió nada. Cambia los permisos y guarda de nuevo, o usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because its file or folder is no longer there. Nothing was changed. Connect the device or drive again and save again, or use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque su archivo o carpeta ya no está. No se cambió nada. Conecta de nuevo el dispositivo o la unidad y guarda otra vez, o usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk or drive reported a fault. The last saved version was not changed. Use “Save elsewhere”, on another disk.</source>
        <translation>«%1» no se guardó porque el disco o la unidad comunicó un fallo. La última versión guardada no cambió. Usa «Guardar en otro lugar», en otro disco.</translation>
    </message>
    <message>
        <source>“%1” was not saved because its name is too long. Nothing was changed. Use “Save elsewhere” with a shorter name.</source>
        <translation>«%1» no se guardó porque su nombre es demasiado largo. No se cambió nada. Usa «Guardar en otro lugar» con un nombre más corto.</translation>
    </message>
    <message>
        <source>“%1” was not saved because it is not an ordinary file. Nothing was changed. Use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque no es un archivo corriente. No se cambió nada. Usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because it is a link to a file that is not there. Nothing was changed. Connect the drive it leads to and save again, or use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque es un enlace a un archivo que no está. No se cambió nada. Conecta la unidad a la que lleva y guarda de nuevo, o usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk did not give back what was written to it. The last saved version was not changed. Use “Save elsewhere”, on another disk.</source>
        <translation>«%1» no se guardó porque el disco no devolvió lo que se escribió en él. La última versión guardada no cambió. Usa «Guardar en otro lugar», en otro disco.</translation>
    </message>
    <message>
        <source>“%1” was not saved because another program has changed the file meanwhile. Nothing was changed. Merge both versions, or use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque otro programa cambió el archivo entretanto. No se cambió nada. Combina ambas versiones, o usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because there is already a file of this name. Nothing was changed. Choose another name.</source>
        <translation>«%1» no se guardó porque ya hay un archivo con este nombre. No se cambió nada. Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” was not saved because the version before it could not be kept as a backup. Nothing was changed. Free some space in your home folder and save again.</source>
        <translation>«%1» no se guardó porque la versión anterior no se pudo conservar como copia de seguridad. No se cambió nada. Libera espacio en tu carpeta personal y guarda de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm that it will keep it. The version before it is among your backups. Save again, or use “Save elsewhere”.</source>
        <translation>«%1» se escribió, pero el disco no confirmó que lo conservará. La versión anterior está entre tus copias de seguridad. Guarda de nuevo, o usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” was not saved because the system refused it. Nothing was changed. Try again, or use “Save elsewhere”.</source>
        <translation>«%1» no se guardó porque el sistema lo rechazó. No se cambió nada. Inténtalo de nuevo, o usa «Guardar en otro lugar».</translation>
    </message>
    <message>
        <source>“%1” could not be opened because you may not read it. Nothing was changed. Change its permissions, or open another file.</source>
        <translation>«%1» no se pudo abrir porque no tienes permiso para leerlo. No se cambió nada. Cambia sus permisos, o abre otro archivo.</translation>
    </message>
    <message>
        <source>“%1” could not be opened because it is not there. Nothing was changed. Connect the drive it is on, or open another file.</source>
        <translation>«%1» no se pudo abrir porque no está ahí. No se cambió nada. Conecta la unidad en la que está, o abre otro archivo.</translation>
    </message>
    <message>
        <source>“%1” could not be read because the disk or drive reported a fault. Nothing was changed. Try again, or open a backup.</source>
        <translation>«%1» no se pudo leer porque el disco o la unidad comunicó un fallo. No se cambió nada. Inténtalo de nuevo, o abre una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” could not be opened because it is not an ordinary file. Nothing was changed. Open another file.</source>
        <translation>«%1» no se pudo abrir porque no es un archivo corriente. No se cambió nada. Abre otro archivo.</translation>
    </message>
    <message>
        <source>“%1” could not be read because another program keeps changing it. Nothing was changed. Wait a moment and open it again.</source>
        <translation>«%1» no se pudo leer porque otro programa no deja de cambiarlo. No se cambió nada. Espera un momento y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be read because the system refused it. Nothing was changed. Try again, or open a backup.</source>
        <translation>«%1» no se pudo leer porque el sistema lo rechazó. No se cambió nada. Inténtalo de nuevo, o abre una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityBarModel</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>&quot;Pairing, Mixed: +1.2, 30 ratings&quot;</extracomment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mean energy</source>
        <translation>Energía media</translation>
    </message>
    <message>
        <source>Ratings</source>
        <extracomment>Column heading: how many ratings</extracomment>
        <translation>Valoraciones</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityBars</name>
    <message>
        <source>What gives and what takes</source>
        <translation>Qué da y qué quita</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityField</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>¿Qué hiciste?</translation>
    </message>
    <message>
        <source>New activity “%1”</source>
        <translation>Nueva actividad «%1»</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityType</name>
    <message>
        <source>“%1” cannot name an activity: names have 1 to %2 characters.</source>
        <translation>«%1» no puede nombrar una actividad: los nombres tienen de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>The usual length of “%1” has to lie between %2 and %3 minutes.</source>
        <translation>La duración habitual de «%1» tiene que estar entre %2 y %3 minutos.</translation>
    </message>
</context>
<context>
    <name>tryboth::ActivityWatchImport</name>
    <message numerus="yes">
        <source>%Ln event(s) have no valid time and were left out.</source>
        <translation>
            <numerusform>Un evento no tiene una hora válida y se omitió.</numerusform>
            <numerusform>%Ln eventos no tienen una hora válida y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only windows are counted; these buckets were left out: %1.</source>
        <translation>Solo se cuentan las ventanas; estos grupos de datos se omitieron: %1.</translation>
    </message>
    <message>
        <source>The export does not say when somebody was at the keyboard, so nothing can be counted. Export all buckets together.</source>
        <translation>La exportación no dice cuándo había alguien ante el teclado, así que no se puede contar nada. Exporta todos los grupos de datos juntos.</translation>
    </message>
</context>
<context>
    <name>tryboth::AllAnswers</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tryboth::AmendmentStore</name>
    <message>
        <source>A reason holds at most %1 characters. Nothing was changed. Edit it to be shorter.</source>
        <translation>Una razón admite como máximo %1 caracteres. No se cambió nada. Acórtala.</translation>
    </message>
</context>
<context>
    <name>tryboth::Archive</name>
    <message>
        <source>The archive is damaged or encrypted, so its files cannot be unpacked. Nothing was imported. Export it again, or unpack it and open the folder.</source>
        <translation>El archivo comprimido está dañado o cifrado, así que no se pueden extraer sus archivos. No se importó nada. Expórtalo de nuevo, o descomprímelo y abre la carpeta.</translation>
    </message>
    <message>
        <source>The archive wants to put files outside of its own folder (“%1”), which no honest export does. Nothing was imported.</source>
        <translation>El archivo comprimido quiere dejar archivos fuera de su propia carpeta («%1»), cosa que ninguna exportación honrada hace. No se importó nada.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1 MB of text, more than can be read at once. Nothing was imported. Export a shorter period and try again.</source>
        <translation>El archivo comprimido contiene más de %1 MB de texto, más de lo que se puede leer de una vez. No se importó nada. Exporta un período más corto e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::ArrangedWeeks</name>
    <message>
        <source>Both run in every week.</source>
        <translation>Ambos transcurren cada semana.</translation>
    </message>
    <message>
        <source>Both run in every week. Alternating weeks are offered only where both can be put down and taken up freely.</source>
        <translation>Ambos transcurren cada semana. Las semanas alternas solo se ofrecen cuando ambos se pueden dejar y retomar libremente.</translation>
    </message>
    <message>
        <source>The app draws which one comes first in each pair of weeks, and keeps the lot. Eight pairs or more can answer the question; these are %1.</source>
        <translation>La aplicación sortea cuál va primero en cada par de semanas, y conserva el sorteo. Ocho pares o más pueden responder la pregunta; estos son %1.</translation>
    </message>
    <message>
        <source>First the people experiment, then the technical one. What changes meanwhile can mislead, so the comparison says less.</source>
        <translation>Primero el experimento de personas, después el técnico. Lo que cambie entretanto puede engañar, así que la comparación dice menos.</translation>
    </message>
    <message>
        <source>In all %1 hours a week: %2 with people, %3 technical.</source>
        <extracomment>numbers of hours</extracomment>
        <translation>En total %1 horas a la semana: %2 con personas, %3 técnicas.</translation>
    </message>
    <message>
        <source>Up to %1 hours a week, one of the two at a time: %2 with people, %3 technical.</source>
        <translation>Hasta %1 horas a la semana, uno de los dos cada vez: %2 con personas, %3 técnicas.</translation>
    </message>
    <message>
        <source>The two take unequal time, which makes them harder to compare.</source>
        <translation>Los dos ocupan tiempos desiguales, y así cuesta más compararlos.</translation>
    </message>
</context>
<context>
    <name>tryboth::Arrivals</name>
    <message>
        <source>A file to import goes into a journal. It is asked about as soon as you open yours, or start one.</source>
        <translation>Un archivo para importar va a un diario. Se te preguntará por él en cuanto abras el tuyo o empieces uno.</translation>
    </message>
    <message>
        <source>A reply belongs to the journal that shared. It is shown as soon as you open that.</source>
        <translation>Una respuesta pertenece al diario que hizo el envío. Se muestra en cuanto lo abras.</translation>
    </message>
</context>
<context>
    <name>tryboth::AskDialog</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Why? You may leave it empty</source>
        <translation>¿Por qué? Puedes dejarlo vacío</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tryboth::BackupListModel</name>
    <message>
        <source>sealed: its passphrase tells</source>
        <translation>sellada: lo dirá su frase de contraseña</translation>
    </message>
    <message>
        <source>sealed with another passphrase</source>
        <translation>sellada con otra frase de contraseña</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellada</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>sin sellar</translation>
    </message>
    <message>
        <source>Kept on</source>
        <extracomment>when a backup was kept</extracomment>
        <translation>Conservada el</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>whether a backup is sealed</extracomment>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personas acompañadas</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before the format was renewed</source>
        <translation>Antes de renovar el formato</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>why a backup was kept: the journal was saved</extracomment>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <extracomment>%1 is a number of entries; the others are reflections, experiments and the like</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries, and what stands beside them: reflections, experiments, decisions and the like</source>
        <translation>Entradas y lo que hay junto a ellas: reflexiones, experimentos, decisiones y similares</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>why a backup was kept</extracomment>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>tryboth::BackupThings</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what something is, such as &quot;A second look at an entry&quot;, %2 its first words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was a draft in the backup and is sealed in the journal, where it stays as it is. Nothing was changed. Restore the backup into a new file to have the draft.</source>
        <translation>«%1» era un borrador en la copia de seguridad y está sellado en el diario, donde se queda como está. No se cambió nada. Restaura la copia en un archivo nuevo para tener el borrador.</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Pairs of experiments</source>
        <translation>Parejas de experimentos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Looks at your reasons</source>
        <translation>Miradas a tus razones</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Respuestas a cinco años</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>Segundas miradas</translation>
    </message>
    <message>
        <source>Notes on days</source>
        <translation>Notas sobre días</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Preguntas propias</translation>
    </message>
    <message>
        <source>Templates of your own</source>
        <translation>Plantillas propias</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Tipos de trabajo</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coaches</translation>
    </message>
    <message>
        <source>Bring back from a backup</source>
        <translation>Devolver desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Brought back from a backup.</source>
        <translation>Devuelto desde una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>tryboth::BackupView</name>
    <message>
        <source>&amp;Bring back into the journal</source>
        <translation>Dev&amp;olver al diario</translation>
    </message>
    <message>
        <source>Backup of %1, read only</source>
        <comment>%1 is date and time</comment>
        <translation>Copia de seguridad del %1, solo lectura</translation>
    </message>
    <message>
        <source>This is a backup, read only: the journal as it was on %1 at %2. Nothing here changes it.</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>Esta es una copia de seguridad, solo para leer: el diario como estaba el %1 a las %2. Nada de aquí lo cambia.</translation>
    </message>
    <message>
        <source>Search in the backup</source>
        <translation>Buscar en la copia de seguridad</translation>
    </message>
    <message>
        <source>Entries of the backup, newest first</source>
        <translation>Entradas de la copia, las más nuevas primero</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>1 entry is in the journal as it was then. Undo with Ctrl+Z in the journal.</source>
        <translation>1 entrada está en el diario como estaba entonces. Deshaz con Ctrl+Z en el diario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in the journal as they were then. Undo with Ctrl+Z in the journal.</source>
        <translation>
            <numerusform>Una entrada está en el diario como estaba entonces. Deshaz con Ctrl+Z en el diario.</numerusform>
            <numerusform>%Ln entradas están en el diario como estaban entonces. Deshaz con Ctrl+Z en el diario.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the backup holds besides entries</source>
        <translation>Lo que contiene la copia además de entradas</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <extracomment>a kind of thing such as &quot;Reflections&quot;, and how many</extracomment>
        <translation>%1, %L2</translation>
    </message>
    <message>
        <source>What of the backup is shown</source>
        <translation>Qué se muestra de la copia</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>It is in the journal as it was then. Undo with Ctrl+Z in the journal.</source>
        <translation>Está en el diario como estaba entonces. Se deshace con Ctrl+Z en el diario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the journal as they were then. Undo with Ctrl+Z in the journal.</source>
        <comment>of reflections, experiments and the like</comment>
        <translation>
            <numerusform>%Ln está en el diario como estaba entonces. Se deshace con Ctrl+Z en el diario.</numerusform>
            <numerusform>%Ln están en el diario como estaban entonces. Se deshace con Ctrl+Z en el diario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BackupsDialog</name>
    <message>
        <source>There is no backup yet. One is kept each time the journal is saved.</source>
        <translation>Todavía no hay copias de seguridad. Se conserva una cada vez que se guarda el diario.</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Mirar dentro</translation>
    </message>
    <message>
        <source>Restore into a &amp;new file</source>
        <translation>Restaurar en un archivo &amp;nuevo</translation>
    </message>
    <message>
        <source>Restore &amp;elsewhere…</source>
        <translation>&amp;Restaurar en otro lugar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Earlier versions of this journal, kept on this computer. Look inside one to bring single entries back. Restoring writes a new file; the journal that is open stays as it is.</source>
        <translation>Versiones anteriores de este diario, conservadas en esta computadora. Mira dentro de una para recuperar entradas sueltas. Restaurar escribe un archivo nuevo; el diario abierto se queda como está.</translation>
    </message>
    <message>
        <source>Earlier versions of the journal “%1”, kept on this computer. Restoring writes a new file; the one that does not open stays as it is.</source>
        <translation>Versiones anteriores del diario «%1», conservadas en esta computadora. Restaurar escribe un archivo nuevo; el que no se abre se queda como está.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, las más nuevas primero</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>a file name: %1 is the journal&apos;s name, %2 date and time</extracomment>
        <translation>%1 a fecha de %2</translation>
    </message>
    <message>
        <source>Restore the backup into a new file</source>
        <translation>Restaurar la copia en un archivo nuevo</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then, sealed as it was then.</source>
        <translation>«%1» es el diario como estaba entonces, sellado como estaba entonces.</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then. It is not sealed.</source>
        <translation>«%1» es el diario como estaba entonces. No está sellado.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message>
        <source>This backup has a passphrase of its own time</source>
        <translation>Esta copia tiene la frase de contraseña de su época</translation>
    </message>
    <message>
        <source>“%1” is the desk as it was then.</source>
        <translation>«%1» es el escritorio como estaba entonces.</translation>
    </message>
    <message>
        <source>Earlier versions of the desk “%1”, kept on this computer, encrypted as they were then. Look inside one to read it. Restoring writes a new file; the desk itself stays as it is.</source>
        <translation>Versiones anteriores del escritorio «%1», conservadas en esta computadora, cifradas como estaban entonces. Mira dentro de una para leerla. Restaurar escribe un archivo nuevo; el escritorio mismo se queda como está.</translation>
    </message>
</context>
<context>
    <name>tryboth::BeforeDuringChart</name>
    <message>
        <source>between %1 and %2</source>
        <comment>two ratings</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>Energy before and during the experiment</source>
        <translation>Energía antes y durante el experimento</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 is &quot;18 rated days&quot;</extracomment>
        <translation>Antes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks before: %2</source>
        <extracomment>%1 is a number in words, %2 is &quot;18 rated days&quot;</extracomment>
        <translation>
            <numerusform>%1 semana antes: %2</numerusform>
            <numerusform>%1 semanas antes: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Since it began: %1</source>
        <extracomment>%1 is &quot;14 rated days&quot;</extracomment>
        <translation>Desde que empezó: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a mark: a day and its rating</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hollow, because the first days of a phase are not counted</source>
        <translation>
            <numerusform>una de ellas es hueca, porque los primeros días de una fase no se cuentan</numerusform>
            <numerusform>%Ln de ellas son huecas, porque los primeros días de una fase no se cuentan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BeforeDuringTableModel</name>
    <message>
        <source>Before</source>
        <extracomment>which part of an experiment a day belongs to</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>No: among the first days of its phase</source>
        <extracomment>whether a day takes part in the comparison</extracomment>
        <translation>No: entre los primeros días de su fase</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
</context>
<context>
    <name>tryboth::Booklet</name>
    <message>
        <source>n = %1 · %2 · %3</source>
        <extracomment>How a number came about: how many values, what they are, their days</extracomment>
        <translation>n = %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>What was not counted, and why</extracomment>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>How: %1 · rules %2</source>
        <extracomment>How a number is computed, in words; %2 is the version of the rules</extracomment>
        <translation>Cómo: %1 · reglas %2</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>the title of a booklet</comment>
        <translation>Diario</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>People: solid, circles, %1 ratings. Technical: dashed, squares, %2 ratings. Mixed: diamonds, %3 ratings. Bands: 90 %. Rules %4.</source>
        <extracomment>Below a chart: how its three kinds of marks look, and how many there are of each</extracomment>
        <translation>Personas: línea continua, círculos, %1 valoraciones. Técnico: línea discontinua, cuadrados, %2 valoraciones. Mixto: rombos, %3 valoraciones. Bandas: 90&#x202f;%. Reglas %4.</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>Qué dicen las valoraciones</translation>
    </message>
    <message>
        <source>Entries by day</source>
        <translation>Entradas por día</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>Una entrada.</numerusform>
            <numerusform>%Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in here: %1.</source>
        <extracomment>%1 is a list, such as &quot;notes, reflections&quot;</extracomment>
        <translation>No está aquí: %1.</translation>
    </message>
    <message>
        <source>What is sealed stays sealed and is not in here.</source>
        <translation>Lo que está sellado sigue sellado y no está aquí.</translation>
    </message>
    <message>
        <source>Written on %1 by Tryboth. This file is not encrypted.</source>
        <translation>Escrito el %1 por Tryboth. Este archivo no está cifrado.</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>part of a booklet</comment>
        <translation>números</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>part of a booklet</comment>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>entries</source>
        <comment>part of a booklet</comment>
        <translation>entradas</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>part of a booklet</comment>
        <translation>notas</translation>
    </message>
    <message>
        <source>experiments</source>
        <comment>part of a booklet</comment>
        <translation>experimentos</translation>
    </message>
    <message>
        <source>reflections</source>
        <comment>part of a booklet</comment>
        <translation>reflexiones</translation>
    </message>
    <message>
        <source>direction</source>
        <comment>part of a booklet</comment>
        <translation>dirección</translation>
    </message>
    <message>
        <source>The first day of the booklet comes after its last day. Nothing was written. Choose an earlier first day.</source>
        <translation>El primer día del cuaderno viene después del último. No se escribió nada. Elige un primer día anterior.</translation>
    </message>
    <message>
        <source>Sealed until the review.</source>
        <comment>a forecast</comment>
        <translation>Sellado hasta el balance.</translation>
    </message>
    <message>
        <source>Rated days: %1 before, %2 during. Rules %3.</source>
        <extracomment>How a result came about; %1 and %2 are numbers of rated days, %3 a version of rules</extracomment>
        <translation>Días valorados: %1 antes, %2 durante. Reglas %3.</translation>
    </message>
    <message>
        <source>Looked back on %1</source>
        <translation>Balance hecho el %1</translation>
    </message>
    <message>
        <source>What I think happened</source>
        <translation>Lo que creo que pasó</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Lo que me sorprendió</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4</source>
        <extracomment>a line on an experiment: what it is about, its first and last day, how often it was kept</extracomment>
        <translation>%1 · %2 a %3 · %4</translation>
    </message>
    <message>
        <source>What I wanted to find out</source>
        <translation>Lo que quería averiguar</translation>
    </message>
    <message>
        <source>What I expected</source>
        <translation>Lo que esperaba</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Qué me haría cambiar de idea</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Lo que hice</translation>
    </message>
    <message>
        <source>How I would get out</source>
        <translation>Cómo saldría</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que resultó</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
</context>
<context>
    <name>tryboth::BookletDialog</name>
    <message>
        <source>A period as a booklet</source>
        <translation>Un período como cuaderno</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Sealed forecasts and sealed answers stay sealed and do not go in. The file is not encrypted: whoever gets it can read it.</source>
        <translation>Los pronósticos y las respuestas sellados siguen sellados y no entran. El archivo no está cifrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>The last thirteen weeks</source>
        <translation>Las últimas trece semanas</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Días que elijas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>&amp;Numbers, with n and how they are made</source>
        <translation>&amp;Números, con n y cómo se obtienen</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Entries by day</source>
        <translation>&amp;Entradas por día</translation>
    </message>
    <message>
        <source>N&amp;otes of the entries</source>
        <translation>N&amp;otas de las entradas</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>E&amp;xperimentos</translation>
    </message>
    <message>
        <source>&amp;Reflections</source>
        <translation>&amp;Reflexiones</translation>
    </message>
    <message>
        <source>&amp;Direction: answers, reasons, decisions</source>
        <translation>&amp;Dirección: respuestas, razones, decisiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in these days.</source>
        <translation>
            <numerusform>Una entrada en estos días.</numerusform>
            <numerusform>%Ln entradas en estos días.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Booklet %1 to %2</source>
        <comment>a file name with two days</comment>
        <translation>Cuaderno %1 a %2</translation>
    </message>
</context>
<context>
    <name>tryboth::BookletPdf</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>tryboth::Brag</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;12 entries&quot;, %2 is &quot;9 hours&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>What I did, %1 to %2</source>
        <extracomment>heading of a document: %1 and %2 are days</extracomment>
        <translation>Lo que hice, %1 a %2</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>entries that carry no tag</extracomment>
        <translation>Todo lo demás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often something was done</extracomment>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::BragView</name>
    <message>
        <source>Only what I marked</source>
        <translation>Solo lo que marqué</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What I did</source>
        <extracomment>a file name</extracomment>
        <translation>Lo que hice</translation>
    </message>
    <message>
        <source>For a review at work. It has no ratings and no notes, and nothing leaves unless you take it along.</source>
        <translation>Para una evaluación en el trabajo. No lleva valoraciones ni notas, y nada sale si no te lo llevas.</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By kind of work</source>
        <translation>Por tipo de trabajo</translation>
    </message>
    <message>
        <source>By people and technical</source>
        <translation>Por personas y técnico</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <extracomment>a period up to today</extracomment>
        <translation>
            <numerusform>El último mes</numerusform>
            <numerusform>Los últimos %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged in this period.</source>
        <translation>No se anotó nada en este período.</translation>
    </message>
    <message>
        <source>Save what I did</source>
        <translation>Guardar lo que hice</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved. This file is not encrypted.</source>
        <translation>Guardado. Este archivo no está cifrado.</translation>
    </message>
</context>
<context>
    <name>tryboth::BriefPdf</name>
    <message>
        <source>People: solid, circles, %1 ratings. Technical: dashed, squares, %2 ratings. Mixed: diamonds, %3 ratings. Bands: 90 %.</source>
        <translation>Personas: línea continua, círculos, %1 valoraciones. Técnico: línea discontinua, cuadrados, %2 valoraciones. Mixto: rombos, %3 valoraciones. Bandas: 90&#x202f;%.</translation>
    </message>
    <message>
        <source>Session brief: %1</source>
        <comment>%1 is a name</comment>
        <translation>Hoja de sesión: %1</translation>
    </message>
    <message>
        <source>%1. For your eyes only; made from what your client chose to share.</source>
        <comment>%1 is a date</comment>
        <translation>%1. Solo para tus ojos; hecha con lo que la persona acompañada eligió compartir.</translation>
    </message>
</context>
<context>
    <name>tryboth::BringBack</name>
    <message>
        <source>This is not in the backup. Nothing was changed. Choose something else of it.</source>
        <translation>Esto no está en la copia de seguridad. No se cambió nada. Elige otra cosa de ella.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer in the journal. Nothing was changed. Bring that back first.</source>
        <translation>Aquello a lo que esto pertenece ya no está en el diario. No se cambió nada. Devuelve primero eso.</translation>
    </message>
    <message>
        <source>One of the two experiments is in another pair by now. Nothing was changed. Take that pair apart first.</source>
        <translation>Uno de los dos experimentos está ahora en otra pareja. No se cambió nada. Separa primero esa pareja.</translation>
    </message>
</context>
<context>
    <name>tryboth::BundleStore</name>
    <message>
        <source>This share is on the desk already. Nothing was changed. Open the one that is there.</source>
        <translation>Este envío ya está en el escritorio. No se cambió nada. Abre el que está ahí.</translation>
    </message>
    <message>
        <source>A reason holds at most %1 characters. Nothing was changed. Type a shorter one.</source>
        <translation>Una razón admite como máximo %1 caracteres. No se cambió nada. Escribe una más corta.</translation>
    </message>
    <message>
        <source>There are comments on this share, so it stays with its client. Nothing was changed. Try again once they are deleted.</source>
        <translation>Hay comentarios sobre este envío, así que se queda con su persona. No se cambió nada. Inténtalo de nuevo cuando se hayan eliminado.</translation>
    </message>
</context>
<context>
    <name>tryboth::CalendarCard</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month in the letters of QLocale::toString: &quot;November 2026&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <extracomment>%1 is the title of an experiment, or several with commas</extracomment>
        <translation>Planeado: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::CalendarExport</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::CaptureWindow</name>
    <message>
        <source>Your journal is locked</source>
        <translation>Tu diario está bloqueado</translation>
    </message>
    <message>
        <source>Check-in – Tryboth</source>
        <translation>Entrada – Tryboth</translation>
    </message>
</context>
<context>
    <name>tryboth::Change</name>
    <message>
        <source>The change could not be recorded. Nothing was changed. Close other programs and try again.</source>
        <translation>El cambio no se pudo registrar. No se cambió nada. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or repeated, because the journal has changed since. Nothing was changed. Edit the entry itself instead.</source>
        <translation>Este paso no se puede deshacer ni repetir, porque el diario ha cambiado desde entonces. No se cambió nada. Edita la propia entrada.</translation>
    </message>
</context>
<context>
    <name>tryboth::CharmImport</name>
    <message>
        <source>The XML in this file is damaged at line %1: %2. Nothing was imported. Export it again and try again.</source>
        <translation>El XML de este archivo está dañado en la línea %1: %2. No se importó nada. Expórtalo de nuevo e inténtalo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>The file lists %Ln task(s) and no time spent on them.</source>
        <translation>
            <numerusform>El archivo contiene una tarea y ningún tiempo dedicado a ella.</numerusform>
            <numerusform>El archivo contiene %Ln tareas y ningún tiempo dedicado a ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 stands here a second time; its first name is kept.</source>
        <translation>La tarea %1 aparece aquí por segunda vez; se conserva su primer nombre.</translation>
    </message>
    <message>
        <source>This event has no valid start, so it was left out.</source>
        <translation>Este evento no tiene un inicio válido, así que se omitió.</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tarea: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartExport</name>
    <message>
        <source>The picture could not be saved as %1. Nothing was changed there. Choose another folder or free some space, then save again.</source>
        <translation>La imagen no se pudo guardar como %1. Allí no se cambió nada. Elige otra carpeta o libera espacio, y guarda de nuevo.</translation>
    </message>
    <message>
        <source>A picture is a .png, .svg or .pdf file, and %1 is none of these. Nothing was written. Give it another ending.</source>
        <translation>Una imagen es un archivo .png, .svg o .pdf, y %1 no es ninguno de ellos. No se escribió nada. Ponle otra terminación.</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartText</name>
    <message>
        <source>people</source>
        <extracomment>Kind of work, inside a sentence: &quot;12 May: people +2&quot;</extracomment>
        <translation>personas</translation>
    </message>
    <message>
        <source>technical</source>
        <extracomment>Kind of work, inside a sentence: &quot;12 May: technical −1&quot;</extracomment>
        <translation>técnico</translation>
    </message>
    <message>
        <source>mixed</source>
        <extracomment>Kind of work, inside a sentence: &quot;12 May: mixed 0&quot;</extracomment>
        <translation>mixto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a mean, such as +1.5; %2 is &quot;3 ratings&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of energy: &quot;−0.3 to +0.9&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>1 rating</source>
        <translation>1 valoración</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln valoración</numerusform>
            <numerusform>%Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Kind of work, on its own</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Technical</source>
        <extracomment>Kind of work, on its own</extracomment>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>Kind of work, on its own</extracomment>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One kind of work and its ratings: &quot;people +2, +1&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and what was rated on it: &quot;12 May: people +2, +1; technical −1&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartWidget</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Todavía no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>tryboth::ChartWithTable</name>
    <message>
        <source>Table</source>
        <extracomment>Button: shows the values of a chart as a table</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show &quot;%1&quot; as a table</source>
        <extracomment>Accessible name of the button &quot;Table&quot;; %1 is the title of the chart</extracomment>
        <translation>Mostrar «%1» como tabla</translation>
    </message>
    <message>
        <source>Picture…</source>
        <extracomment>Button beside a chart: saves it as a picture</extracomment>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot; as a picture</source>
        <extracomment>Accessible name of the button &quot;Picture…&quot;; %1 is the title of the chart</extracomment>
        <translation>Guardar «%1» como imagen</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>La imagen se guardó como %1.</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>Button beside a chart: tells how its numbers were computed</extracomment>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>How &quot;%1&quot; is computed</source>
        <extracomment>Accessible name of the button &quot;How?&quot;; %1 is the title of the chart</extracomment>
        <translation>Cómo se calcula «%1»</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckIn</name>
    <message>
        <source>Energy is a whole number from −3 to +3; %1 is outside of it.</source>
        <translation>La energía es un número entero de −3 a +3; %1 queda fuera.</translation>
    </message>
    <message>
        <source>Engagement is a whole number from 1 to 5; %1 is outside of it.</source>
        <translation>La atención es un número entero de 1 a 5; %1 queda fuera.</translation>
    </message>
    <message>
        <source>An entry takes 1 to 1440 minutes; %1 is outside of it.</source>
        <translation>Una entrada dura de 1 a 1440 minutos; %1 queda fuera.</translation>
    </message>
    <message>
        <source>A title holds at most %1 characters. Move the rest to the note.</source>
        <translation>Un título admite como máximo %1 caracteres. Pasa el resto a la nota.</translation>
    </message>
    <message>
        <source>A note holds at most %1 characters. Split it into two entries.</source>
        <translation>Una nota admite como máximo %1 caracteres. Divídela en dos entradas.</translation>
    </message>
    <message>
        <source>An entry carries at most %1 tags.</source>
        <translation>Una entrada lleva como máximo %1 etiquetas.</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag: tags have 1 to %2 characters and no leading #.</source>
        <translation>«%1» no puede ser una etiqueta: las etiquetas tienen de 1 a %2 caracteres y ningún # inicial.</translation>
    </message>
    <message>
        <source>The entry has no valid date. Write it as 2026-11-23.</source>
        <translation>La entrada no tiene una fecha válida. Escríbela como 2026-11-23.</translation>
    </message>
    <message>
        <source>The year %1 lies outside of what a journal can hold (%2 to %3).</source>
        <translation>El año %1 queda fuera de lo que cabe en un diario (%2 a %3).</translation>
    </message>
    <message>
        <source>A clock stands at most 14 hours from UTC; this one is %1 minutes away.</source>
        <translation>Un reloj está como máximo a 14 horas de UTC; este está a %1 minutos.</translation>
    </message>
    <message>
        <source>The entry has no activity. Choose what you did.</source>
        <translation>La entrada no tiene actividad. Elige qué hiciste.</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInDelegate</name>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInListModel</name>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInStore</name>
    <message>
        <source>This entry is no longer in the journal. Nothing was changed. Look for it in the trash, or in a backup.</source>
        <translation>Esta entrada ya no está en el diario. No se cambió nada. Búscala en la papelera o en una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>tryboth::CheckInWriter</name>
    <message>
        <source>Adding the entries was stopped. Nothing was changed. Try again whenever it suits you.</source>
        <translation>Se detuvo la adición de entradas. No se cambió nada. Inténtalo de nuevo cuando te venga bien.</translation>
    </message>
</context>
<context>
    <name>tryboth::ChosenField</name>
    <message>
        <source>Who chose this work</source>
        <translation>Quién eligió este trabajo</translation>
    </message>
</context>
<context>
    <name>tryboth::ClientListModel</name>
    <message>
        <source>shared %1</source>
        <comment>%1 is a date</comment>
        <translation>compartió el %1</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <translation>por eliminar</translation>
    </message>
    <message numerus="yes">
        <source>delete within %Ln days</source>
        <translation>
            <numerusform>eliminar en un día</numerusform>
            <numerusform>eliminar en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>items of a share</comment>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>nothing shared yet</source>
        <translation>todavía nada compartido</translation>
    </message>
</context>
<context>
    <name>tryboth::CoachCard</name>
    <message>
        <source>From your coach</source>
        <translation>De tu coach</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Guardarlo aparte</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <translation>Guardado aparte: %1</translation>
    </message>
    <message>
        <source>your coach</source>
        <translation>tu coach</translation>
    </message>
</context>
<context>
    <name>tryboth::ColumnForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Mi&amp;nutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation>Tipo de &amp;trabajo</translation>
    </message>
    <message>
        <source>&amp;Energy, −3 to +3</source>
        <translation>&amp;Energía, −3 a +3</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Títul&amp;o</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Read the table so</source>
        <translation>&amp;Leer la tabla así</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Columna de: %1</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Nobody here knows this table. Say which column holds what; only the date is needed. Columns that you leave out go into the notes.</source>
        <translation>Aquí nadie conoce esta tabla. Di qué contiene cada columna; solo hace falta la fecha. Las columnas que omitas van a las notas.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no column</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>tryboth::CommandPalette</name>
    <message>
        <source>What to do or where to go</source>
        <translation>Qué hacer o adónde ir</translation>
    </message>
    <message>
        <source>Type what to do, or words of an entry</source>
        <translation>Escribe qué hacer, o palabras de una entrada</translation>
    </message>
    <message>
        <source>Nothing fits. Escape leaves.</source>
        <translation>Nada coincide. Escape cierra.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
</context>
<context>
    <name>tryboth::CommentPane</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Aprecio</translation>
    </message>
    <message>
        <source>&amp;Add comment</source>
        <translation>Añadir &amp;comentario</translation>
    </message>
    <message>
        <source>Kind of comment</source>
        <translation>Tipo de comentario</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Add a comment…</source>
        <translation>Añadir un comentario…</translation>
    </message>
    <message>
        <source>The share as a whole</source>
        <translation>El envío en conjunto</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay nada elegido</translation>
    </message>
    <message>
        <source>Choose an item to comment on it alone.</source>
        <translation>Elige un elemento para comentarlo por separado.</translation>
    </message>
    <message>
        <source>%1 shared on %2 · read-only</source>
        <comment>kind of item, date</comment>
        <translation>%1 compartido el %2 · solo lectura</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Eliminar este comentario</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>Eliminar un comentario</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escribir un comentario</translation>
    </message>
</context>
<context>
    <name>tryboth::ComputedButton</name>
    <message>
        <source>How this is computed</source>
        <translation>Cómo se calcula esto</translation>
    </message>
</context>
<context>
    <name>tryboth::ComputerStep</name>
    <message>
        <source>Whose computer this is</source>
        <translation>De quién es esta computadora</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>Es mía</translation>
    </message>
    <message>
        <source>It belongs to my employer, or others look after it</source>
        <translation>Es de mi empresa, o la administran otras personas</translation>
    </message>
    <message>
        <source>Your answer is kept nowhere.</source>
        <translation>Tu respuesta no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Good. Then what you write stays between you and whoever holds its key.</source>
        <translation>Bien. Entonces lo que escribas queda entre tú y quien tenga su clave.</translation>
    </message>
</context>
<context>
    <name>tryboth::ConfidenceButtons</name>
    <message>
        <source>How sure, in per cent</source>
        <translation>Con qué seguridad, en porcentaje</translation>
    </message>
    <message>
        <source>%1 per cent sure</source>
        <translation>%1 por ciento de seguridad</translation>
    </message>
</context>
<context>
    <name>tryboth::ConflictsDialog</name>
    <message>
        <source>In the journal now</source>
        <translation>En el diario ahora</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>&amp;Keep what is in the journal</source>
        <translation>&amp;Conservar lo del diario</translation>
    </message>
    <message>
        <source>&amp;Take the other</source>
        <translation>&amp;Tomar la otra</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Conservar &amp;ambas</translation>
    </message>
    <message>
        <source>Differences of a merge</source>
        <translation>Diferencias de una combinación</translation>
    </message>
    <message>
        <source>What both versions changed</source>
        <translation>Lo que cambiaron ambas versiones</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>One text was changed in both versions. The one that was written last is in the journal, the other waits here. Whatever you choose, both stay in the history.</source>
        <translation>Un texto cambió en ambas versiones. El que se escribió último está en el diario, el otro espera aquí. Elijas lo que elijas, ambos quedan en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were changed in both versions. The ones that were written last are in the journal, the others wait here. Whatever you choose, both stay in the history.</source>
        <translation>
            <numerusform>%Ln texto cambió en ambas versiones. El que se escribió último está en el diario, el otro espera aquí. Elijas lo que elijas, ambos quedan en el historial.</numerusform>
            <numerusform>%Ln textos cambiaron en ambas versiones. Los que se escribieron últimos están en el diario, los otros esperan aquí. Elijas lo que elijas, ambos quedan en el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>It is no longer in the journal.</source>
        <translation>Ya no está en el diario.</translation>
    </message>
    <message>
        <source>Every difference is settled. What was not taken is in the earlier texts.</source>
        <translation>Todas las diferencias están resueltas. Lo que no se tomó está en los textos anteriores.</translation>
    </message>
</context>
<context>
    <name>tryboth::ContentFile</name>
    <message>
        <source>A text file that belongs to Tryboth is missing or broken. Install it again.</source>
        <translation>Falta un archivo de texto de Tryboth o está dañado. Instálalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::ContextFlagsField</name>
    <message>
        <source>Circumstances</source>
        <translation>Circunstancias</translation>
    </message>
</context>
<context>
    <name>tryboth::CsvExport</name>
    <message>
        <source>The table could not be written: %1. Choose another place and try again.</source>
        <translation>La tabla no se pudo escribir: %1. Elige otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Writing the table was stopped. The file is not complete; delete it.</source>
        <translation>Se detuvo la escritura de la tabla. El archivo no está completo; elimínalo.</translation>
    </message>
</context>
<context>
    <name>tryboth::CsvImport</name>
    <message>
        <source>A quote is opened in this row and never closed; all that follows it was left out.</source>
        <translation>En esta fila se abre una comilla que nunca se cierra; se omitió todo lo que sigue.</translation>
    </message>
    <message>
        <source>The first row has to name the columns: date, and energy or title. Nothing was imported. Add a row such as “date,activity,energy,title” and try again.</source>
        <translation>La primera fila tiene que nombrar las columnas: date, y energy o title. No se importó nada. Añade una fila como «date,activity,energy,title» e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has names. A text with a comma needs quotes around it.</source>
        <translation>La fila tiene más celdas que nombres hay en la cabecera. Un texto con una coma necesita comillas.</translation>
    </message>
    <message>
        <source>The row has neither an energy nor a title, so there is nothing to keep.</source>
        <translation>La fila no tiene ni energía ni título, así que no hay nada que conservar.</translation>
    </message>
    <message>
        <source>An entry carries at most %1 tags.</source>
        <translation>Una entrada lleva como máximo %1 etiquetas.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written like 2026-11-23.</source>
        <translation>«%1» no es una fecha. Las fechas se escriben como 2026-11-23.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Times are written like 14:30.</source>
        <translation>«%1» no es una hora del día. Las horas se escriben como 14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Zones are written like Europe/Berlin.</source>
        <translation>«%1» no es una zona horaria. Las zonas se escriben como Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is not an energy. Energy is a whole number from %2 to %3.</source>
        <translation>«%1» no es una energía. La energía es un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is not an engagement. Engagement is a whole number from %2 to %3.</source>
        <translation>«%1» no es una atención. La atención es un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is not a length. Minutes are a whole number from %2 to %3.</source>
        <translation>«%1» no es una duración. Los minutos son un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” does not say who chose the work. The words are mine, asked and required.</source>
        <translation>«%1» no dice quién eligió el trabajo. Las palabras son mine, asked y required.</translation>
    </message>
    <message>
        <source>“%1” is not a focus. The words are people, technical and mixed.</source>
        <translation>«%1» no es un enfoque. Las palabras son people, technical y mixed.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>tryboth::CutJson</name>
    <message>
        <source>What this file holds breaks off or is damaged at byte %1. Nothing was changed. Ask for the file again.</source>
        <translation>El contenido de este archivo se interrumpe o está dañado en el byte %1. No se cambió nada. Pide el archivo de nuevo.</translation>
    </message>
    <message>
        <source>What stands beside the entries of this file is longer than %1 MB. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Lo que acompaña a las entradas de este archivo ocupa más de %1 MB. No se cambió nada. Pide a quien lo envió que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>This file holds more than %1 entries. Nothing was changed. Ask the sender to share a shorter period.</source>
        <translation>Este archivo contiene más de %1 entradas. No se cambió nada. Pide a quien lo envió que comparta un período más corto.</translation>
    </message>
    <message>
        <source>Entry %1 of this file is longer than %2 MB. Nothing was changed. Ask the sender to shorten it.</source>
        <translation>La entrada %1 de este archivo ocupa más de %2 MB. No se cambió nada. Pide a quien lo envió que la acorte.</translation>
    </message>
    <message>
        <source>What this file holds is nested deeper than %1 levels. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>El contenido de este archivo está anidado a más de %1 niveles. No se cambió nada. Pide a quien lo envió que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Nothing was changed. Ask the sender to share a shorter period.</source>
        <translation>Este archivo ocupa más de %1 MB. No se cambió nada. Pide a quien lo envió que comparta un período más corto.</translation>
    </message>
    <message>
        <source>Entry %1 of this file is damaged. Nothing was changed. Ask for the file again.</source>
        <translation>La entrada %1 de este archivo está dañada. No se cambió nada. Pide el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::Database</name>
    <message>
        <source>This file is not a Tryboth journal, or it is damaged. Nothing was changed. Choose another file, or open a backup.</source>
        <translation>Este archivo no es un diario de Tryboth, o está dañado. No se cambió nada. Elige otro archivo, o abre una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is not enough memory to open this journal. Nothing was changed. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para abrir este diario. No se cambió nada. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Tryboth cannot use SQLite on this machine: the Qt driver for it is missing. Nothing was changed. Install the package libqt6sql6-sqlite, or what it is called on this system.</source>
        <translation>Tryboth no puede usar SQLite en esta máquina: falta su controlador de Qt. No se cambió nada. Instala el paquete libqt6sql6-sqlite, o como se llame en este sistema.</translation>
    </message>
    <message>
        <source>The journal could not be read or changed. Nothing was changed. Try again, or open a backup.</source>
        <translation>El diario no se pudo leer o cambiar. No se cambió nada. Inténtalo de nuevo, o abre una copia de seguridad.</translation>
    </message>
    <message>
        <source>Tryboth cannot use SQLite on this machine: Qt brings another copy of it. Nothing was changed. Install Qt and Tryboth from the same source, e.g. this system’s packages.</source>
        <translation>Tryboth no puede usar SQLite en esta máquina: Qt trae otra copia. No se cambió nada. Instala Qt y Tryboth desde la misma fuente, p.&#xa0;ej. los paquetes de este sistema.</translation>
    </message>
</context>
<context>
    <name>tryboth::DatedRows</name>
    <message>
        <source>How sure, in per cent</source>
        <translation>Con qué seguridad, en porcentaje</translation>
    </message>
    <message>
        <source>%1 per cent sure</source>
        <translation>%1 por ciento de seguridad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>a day by which something is looked for, before its field</extracomment>
        <translation>para el</translation>
    </message>
</context>
<context>
    <name>tryboth::DatedTable</name>
    <message>
        <source>The dates of this table can be read both ways: 01/07 may be 1 July or 7 January. Say whether the day or the month comes first.</source>
        <translation>Las fechas de esta tabla se pueden leer de dos maneras: 01/07 puede ser el 1 de julio o el 7 de enero. Di si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>A quote is opened in this row and never closed; the row and all that follows it was left out.</source>
        <translation>En esta fila se abre una comilla que nunca se cierra; la fila y todo lo que sigue se han dejado fuera.</translation>
    </message>
    <message>
        <source>The file breaks off in this row, so the row was left out. If it is all there, end it with a line break and import the file again.</source>
        <translation>El archivo se interrumpe en esta fila, así que se ha dejado fuera. Si está completa, termínala con un salto de línea e importa el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::DatesBox</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Weeks before to compare with</source>
        <translation>Semanas anteriores con las que comparar</translation>
    </message>
    <message>
        <source>Draw the first day by lot</source>
        <translation>Sortear el primer día</translation>
    </message>
    <message>
        <source>Days the lot may choose from</source>
        <translation>Días entre los que puede elegir el sorteo</translation>
    </message>
    <message>
        <source>A start that was not chosen makes the comparison stronger: what else changed then has less to do with it.</source>
        <translation>Un inicio que no se eligió refuerza la comparación: lo que cambie además por entonces tiene menos que ver con él.</translation>
    </message>
    <message>
        <source>What the time before is compared by</source>
        <translation>Con qué se compara el tiempo anterior</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the first and the last day of an experiment</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>weeks before, with</source>
        <extracomment>a number of weeks stands before these words, what is compared after them</extracomment>
        <translation>semanas antes, con</translation>
    </message>
    <message>
        <source>days to choose from</source>
        <extracomment>a number stands before these words</extracomment>
        <translation>días para elegir</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>tryboth::DayNote</name>
    <message>
        <source>Sleep and load are whole numbers from 1 to 5. Nothing was changed. Type one of those.</source>
        <translation>El sueño y la carga son números enteros de 1 a 5. No se cambió nada. Escribe uno de ellos.</translation>
    </message>
</context>
<context>
    <name>tryboth::DayNoteCard</name>
    <message>
        <source>What coloured this day</source>
        <translation>Lo que dio color a este día</translation>
    </message>
    <message>
        <source>Sleep last night, from bad to good</source>
        <extracomment>how one slept the night before, from 1 to 5</extracomment>
        <translation>Sueño de anoche, de malo a bueno</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>malo</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>Load today, from light to heavy</source>
        <extracomment>how much work there was, from 1 to 5</extracomment>
        <translation>Carga de hoy, de ligera a pesada</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ligera</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>pesada</translation>
    </message>
    <message>
        <source>An &amp;unusual day</source>
        <translation>Un día &amp;inusual</translation>
    </message>
    <message>
        <source>A release, an incident, an illness, a reorganisation</source>
        <translation>Un lanzamiento, un incidente, una enfermedad, una reorganización</translation>
    </message>
    <message>
        <source>Only to see whether the weeks that are compared were alike. Leave out what you like.</source>
        <translation>Solo para ver si las semanas comparadas se parecían. Omite lo que quieras.</translation>
    </message>
    <message>
        <source>Leave out what you like.</source>
        <translation>Omite lo que quieras.</translation>
    </message>
    <message>
        <source>Sleep last night</source>
        <translation>Sueño de anoche</translation>
    </message>
    <message>
        <source>Load today</source>
        <translation>Carga de hoy</translation>
    </message>
</context>
<context>
    <name>tryboth::DayOneImport</name>
    <message>
        <source>it is no journal of Day One</source>
        <translation>no es un diario de Day One</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«%1» no se pudo leer: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were left out and stay where they are.</source>
        <translation>
            <numerusform>Se omitió un adjunto, que se queda donde está.</numerusform>
            <numerusform>Se omitieron %Ln adjuntos, que se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Weather: %1</source>
        <translation>Tiempo meteorológico: %1</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Actividad: %1</translation>
    </message>
    <message>
        <source>Pinned in Day One</source>
        <translation>Fijada en Day One</translation>
    </message>
    <message>
        <source>An entry has no date that can be read (“%1”), so it was left out.</source>
        <translation>Una entrada no tiene una fecha legible («%1»), así que se omitió.</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Adjunto: %1</translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”; the entry of %2 was dated as its stamp says.</source>
        <translation>Nadie conoce la zona horaria «%1»; la entrada de %2 se fechó según su marca de tiempo.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read, so the entry was left out.</source>
        <translation>«%1» no es una fecha legible, así que la entrada se omitió.</translation>
    </message>
</context>
<context>
    <name>tryboth::DayRangePopup</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From which day to which</source>
        <translation>De qué día a qué día</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field: the first day of a period</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field: the last day of a period</extracomment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>tryboth::DayScale</name>
    <message>
        <source>%1, %2</source>
        <extracomment>an end of a scale: %1 is its number, %2 its word</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::DaylioImport</name>
    <message>
        <source>Entry %1 has no valid date and time, so it was left out.</source>
        <translation>La entrada %1 no tiene fecha y hora válidas, así que se omitió.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) stayed in Daylio</source>
        <translation>
            <numerusform>Una foto se quedó en Daylio</numerusform>
            <numerusform>%Ln fotos se quedaron en Daylio</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Estado de ánimo: %1</translation>
    </message>
    <message>
        <source>A mood is not among those of the backup; its entry came in without a number.</source>
        <translation>Un estado de ánimo no está entre los de la copia; su entrada llegó sin número.</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-23, so the row was left out.</source>
        <translation>«%1» no es una fecha como 2026-11-23, así que la fila se omitió.</translation>
    </message>
    <message>
        <source>This is neither a CSV export nor a backup of Daylio. Nothing was imported. In Daylio, choose “Export entries” as CSV or “Backup”, and open that file.</source>
        <translation>Esto no es ni una exportación CSV ni una copia de seguridad de Daylio. No se importó nada. En Daylio, elige exportar las entradas como CSV o hacer una copia de seguridad, y abre ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day that can be read, so it was put into the note.</source>
        <translation>«%1» no se puede leer como una hora, así que está en la nota.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionChanges</name>
    <message>
        <source>This decision is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Esta decisión ya no está en el diario. No se cambió nada. Mira en la papelera.</translation>
    </message>
    <message>
        <source>This decision is recorded: change it by an amendment. Nothing was changed.</source>
        <translation>Esta decisión está registrada: cámbiala con una enmienda. No se cambió nada.</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Guardar decisión</translation>
    </message>
    <message>
        <source>It is not recorded yet; nothing was changed.</source>
        <translation>Todavía no está registrada; no se cambió nada.</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Registrar decisión</translation>
    </message>
    <message>
        <source>Only a recorded decision is amended. Nothing was changed.</source>
        <translation>Solo se enmienda una decisión registrada. No se cambió nada.</translation>
    </message>
    <message>
        <source>A decision keeps at least one sign that would turn it back. Nothing was changed.</source>
        <translation>Una decisión conserva al menos una señal que la haría volver atrás. No se cambió nada.</translation>
    </message>
    <message>
        <source>Amend decision</source>
        <translation>Enmendar decisión</translation>
    </message>
    <message>
        <source>Look for a sign</source>
        <translation>Buscar una señal</translation>
    </message>
    <message>
        <source>It is not amended yet; nothing was changed.</source>
        <translation>Aún no se ha enmendado; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionEditor</name>
    <message>
        <source>What you expected is sealed until the review (%1).</source>
        <translation>Lo que esperabas está sellado hasta el balance (%1).</translation>
    </message>
    <message>
        <source>Bring in a kept reason or a result…</source>
        <translation>Traer una razón conservada o un resultado…</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Día de la decisión</translation>
    </message>
    <message>
        <source>Expectation %1</source>
        <translation>Expectativa %1</translation>
    </message>
    <message>
        <source>A statement that can turn out wrong</source>
        <translation>Una afirmación que puede resultar falsa</translation>
    </message>
    <message>
        <source>By when, expectation %1</source>
        <translation>Para cuándo, expectativa %1</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>Añadir una expectativa</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Señal %1</translation>
    </message>
    <message>
        <source>A sign somebody could see</source>
        <translation>Una señal que alguien podría ver</translation>
    </message>
    <message>
        <source>When to look for sign %1</source>
        <translation>Cuándo buscar la señal %1</translation>
    </message>
    <message>
        <source>Add a sign</source>
        <translation>Añadir una señal</translation>
    </message>
    <message>
        <source>My role changes with it</source>
        <translation>Mi puesto cambia con ella</translation>
    </message>
    <message>
        <source>A second review on</source>
        <translation>Un segundo balance el</translation>
    </message>
    <message>
        <source>Why you change it</source>
        <translation>Por qué lo cambias</translation>
    </message>
    <message>
        <source>Why you change it; both versions are kept</source>
        <translation>Por qué lo cambias; se conservan ambas versiones</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Conservar como borrador</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarla</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Adónde lleva</translation>
    </message>
    <message>
        <source>the one with the mark. %1</source>
        <translation>la que tiene la marca. %1</translation>
    </message>
    <message>
        <source>Bring in a kept reason or a result</source>
        <translation>Traer una razón conservada o un resultado</translation>
    </message>
    <message>
        <source>Begin a sign with words that others used</source>
        <translation>Empezar una señal con palabras que usaron otras personas</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Empezar con…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionListModel</name>
    <message>
        <source>A decision without a title</source>
        <translation>Una decisión sin título</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a row as it is spoken: the title of a decision, and where it stands</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionRecord</name>
    <message>
        <source>“%1” holds at most %2 characters. Shorten it; nothing was changed.</source>
        <extracomment>%1 is the name of a box</extracomment>
        <translation>«%1» admite como máximo %2 caracteres. Acórtalo; no se cambió nada.</translation>
    </message>
    <message>
        <source>A decision holds at most %1 options. Nothing was changed. Leave out those that you would not take.</source>
        <translation>Una decisión admite como máximo %1 opciones. No se cambió nada. Omite las que no tomarías.</translation>
    </message>
    <message>
        <source>What you could do</source>
        <translation>Lo que podrías hacer</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>A favor y en contra</translation>
    </message>
    <message>
        <source>What you are deciding</source>
        <translation>Lo que decides</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Quién lo sabe</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>The decision has no valid date. Nothing was changed.</source>
        <translation>La decisión no tiene una fecha válida. No se cambió nada.</translation>
    </message>
    <message>
        <source>You would turn back, or change course, if</source>
        <translation>Volverías atrás, o cambiarías de rumbo, si</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionReview</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Una respuesta admite como máximo %1 caracteres. Acórtala; no se cambió nada.</translation>
    </message>
    <message>
        <source>The review has no valid date. Nothing was changed.</source>
        <translation>El balance no tiene una fecha válida. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionReviewSequence</name>
    <message>
        <source>Yes</source>
        <extracomment>would one decide the same?</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>would one decide the same?</extracomment>
        <translation>Sin seguridad</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>would one decide the same?</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Próximo balance el</translation>
    </message>
    <message>
        <source>How you go back</source>
        <translation>Cómo vuelves atrás</translation>
    </message>
    <message>
        <source>The decision opens next, and what you change is kept beside what stood there.</source>
        <translation>Se abre la decisión a continuación, y lo que cambies se conserva junto a lo que ponía.</translation>
    </message>
    <message>
        <source>You wrote about the way back: “%1”</source>
        <extracomment>what follows are one&apos;s own earlier words</extracomment>
        <translation>Escribiste sobre el camino de vuelta: «%1»</translation>
    </message>
    <message>
        <source>A new decision begins with what you chose here as its first option, and the two stay linked.</source>
        <translation>Una nueva decisión empieza con lo que elegiste aquí como primera opción, y las dos quedan enlazadas.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Terminar el balance</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Choose one of the four. All of them are good endings.</source>
        <translation>Elige una de las cuatro. Todas son buenas conclusiones.</translation>
    </message>
    <message>
        <source>Write a word on how you go back.</source>
        <translation>Escribe unas palabras sobre cómo vuelves atrás.</translation>
    </message>
    <message>
        <source>%1 · expectation %2 of %3</source>
        <extracomment>%1 is &quot;Step 2 of 6&quot;, the others are numbers</extracomment>
        <translation>%1 · expectativa %2 de %3</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionReviews</name>
    <message>
        <source>Only a recorded decision can be looked back on. Nothing was changed. Record it first.</source>
        <translation>Solo se puede hacer balance de una decisión registrada. No se cambió nada. Regístrala primero.</translation>
    </message>
    <message>
        <source>A review ends with one of four answers: let it stand, adjust it, turn back or replace it. Nothing was changed.</source>
        <translation>Un balance termina con una de cuatro respuestas: mantenerla, ajustarla, volver atrás o reemplazarla. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a day to come for the next review. Nothing was changed.</source>
        <translation>Elige un día futuro para el próximo balance. No se cambió nada.</translation>
    </message>
    <message>
        <source>Write a word on how you go back. Nothing was changed.</source>
        <translation>Escribe unas palabras sobre cómo vuelves atrás. No se cambió nada.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>Empezar balance</translation>
    </message>
    <message>
        <source>Look at an expectation</source>
        <translation>Mirar una expectativa</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Guardar balance</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminar balance</translation>
    </message>
    <message>
        <source>At the review.</source>
        <translation>En el balance.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionRules</name>
    <message>
        <source>Say in one sentence what you are deciding.</source>
        <translation>Di en una frase lo que decides.</translation>
    </message>
    <message>
        <source>Name at least two things you could do. Doing nothing is one.</source>
        <translation>Nombra al menos dos cosas que podrías hacer. No hacer nada es una.</translation>
    </message>
    <message>
        <source>Choose one of the options for now.</source>
        <translation>Elige una de las opciones por ahora.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Escribe por qué.</translation>
    </message>
    <message>
        <source>Say whether it can be undone. Not knowing is an answer.</source>
        <translation>Di si se puede deshacer. No saberlo es una respuesta.</translation>
    </message>
    <message>
        <source>Write one thing you expect to see, and by when.</source>
        <translation>Escribe una cosa que esperas ver, y para cuándo.</translation>
    </message>
    <message>
        <source>Write one sign that would make you turn back, and when to look.</source>
        <translation>Escribe una señal que te haría volver atrás, y cuándo mirar.</translation>
    </message>
    <message>
        <source>Choose a day to come for the review.</source>
        <translation>Elige un día futuro para el balance.</translation>
    </message>
    <message>
        <source>The day of the decision cannot be to come. Choose an earlier one.</source>
        <translation>El día de la decisión no puede estar en el futuro. Elige uno anterior.</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionText</name>
    <message>
        <source>%1 (by %2)</source>
        <extracomment>something that was expected: %1 the words, %2 a day</extracomment>
        <translation>%1 (para el %2)</translation>
    </message>
    <message>
        <source>Sealed until the review (by %1).</source>
        <translation>Sellado hasta el balance (para el %1).</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (elegida)</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Adónde lleva</translation>
    </message>
</context>
<context>
    <name>tryboth::DecisionView</name>
    <message>
        <source>Open what replaced it</source>
        <translation>Abrir la que la reemplazó</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A decision without a title</source>
        <translation>Una decisión sin título</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Seguir con el balance</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Hacer balance</translation>
    </message>
    <message>
        <source>The review is planned for %1. Looking earlier is fine.</source>
        <translation>El balance está planeado para el %1. Puedes mirar antes.</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Enmendar…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>%1 (look on %2)</source>
        <extracomment>a sign that would turn a decision back: %1 the words, %2 a day</extracomment>
        <translation>%1 (mirar el %2)</translation>
    </message>
    <message>
        <source>Looked back on %1: %2</source>
        <extracomment>%1 is a day, %2 what came out</extracomment>
        <translation>Balance del %1: %2</translation>
    </message>
    <message>
        <source>Changed since it was recorded</source>
        <translation>Cambiado desde que se registró</translation>
    </message>
</context>
<context>
    <name>tryboth::DesignTimeline</name>
    <message>
        <source>No dates yet.</source>
        <translation>Todavía sin fechas.</translation>
    </message>
    <message>
        <source>Time before: %1 to %2. Experiment: %3 to %4.</source>
        <extracomment>%1 to %4 are days</extracomment>
        <translation>Tiempo anterior: %1 a %2. Experimento: %3 a %4.</translation>
    </message>
    <message>
        <source>before, from %1</source>
        <extracomment>below a stretch of a timeline</extracomment>
        <translation>antes, desde el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>below a stretch of a timeline: %1 and %2 are days</extracomment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskBackup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what something is, such as &quot;Private note&quot;, %2 its first words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>A share</source>
        <translation>Un envío</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Nota adjunta</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Por qué se conserva</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Question for a session</source>
        <translation>Pregunta para una sesión</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskBackupView</name>
    <message>
        <source>What the desk keeps about this client, newest first</source>
        <translation>Lo que el escritorio conserva sobre esta persona, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Backup of %1, read only</source>
        <comment>%1 is date and time</comment>
        <translation>Copia de seguridad del %1, solo lectura</translation>
    </message>
    <message>
        <source>Search in the backup</source>
        <translation>Buscar en la copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>This is a backup, read only. The desk had no clients then.</source>
        <translation>Esta es una copia de seguridad, solo para leer. El escritorio no tenía a nadie entonces.</translation>
    </message>
    <message>
        <source>This is a backup, read only: the desk as it was on %1 at %2. Nothing here changes it.</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>Esta es una copia de seguridad, solo para leer: el escritorio como estaba el %1 a las %2. Nada de aquí lo cambia.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskEntities</name>
    <message>
        <source>This text holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Este texto admite como máximo %1 caracteres. Acórtalo; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing written yet. Nothing was changed. Write a few words first.</source>
        <translation>Todavía no hay nada escrito. No se cambió nada. Escribe primero unas palabras.</translation>
    </message>
    <message>
        <source>A client needs a name of your choice. Nothing was changed. Type one.</source>
        <translation>Una persona acompañada necesita un nombre que elijas tú. No se cambió nada. Escribe uno.</translation>
    </message>
    <message>
        <source>The session has no valid date. Nothing was changed. Choose a day.</source>
        <translation>La sesión no tiene una fecha válida. No se cambió nada. Elige un día.</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskHistory</name>
    <message>
        <source>a client</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>A private note on %1</source>
        <extracomment>%1 is a client, here and below</extracomment>
        <translation>Una nota privada sobre %1</translation>
    </message>
    <message>
        <source>A comment for %1</source>
        <translation>Un comentario para %1</translation>
    </message>
    <message>
        <source>A question for %1</source>
        <translation>Una pregunta para %1</translation>
    </message>
    <message>
        <source>A step for %1</source>
        <translation>Un paso para %1</translation>
    </message>
    <message>
        <source>A share of %1</source>
        <translation>Un envío de %1</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>%1 is a private note, a comment, a question or a step</extracomment>
        <translation>%1 (borrado)</translation>
    </message>
    <message>
        <source>What this text belongs to is no longer on the desk. Nothing was changed. Copy the text where you need it.</source>
        <translation>Aquello a lo que pertenece este texto ya no está en el escritorio. No se cambió nada. Copia el texto donde lo necesites.</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskPage</name>
    <message>
        <source>All shares</source>
        <translation>Todos los envíos</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>%1 is a date</comment>
        <translation>Envío del %1</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Lo que se compartió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among all shares of this client</source>
        <translation>
            <numerusform>%Ln hallazgo entre todos los envíos de esta persona</numerusform>
            <numerusform>%Ln hallazgos entre todos los envíos de esta persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has shared anything yet</source>
        <translation>Nadie ha compartido nada todavía</translation>
    </message>
    <message>
        <source>Give your clients your key, and open the share file that one of them sends you. It stays sealed in this desk.</source>
        <translation>Da tu clave a las personas que acompañas y abre el archivo de envío que alguna te mande. Se queda sellado en este escritorio.</translation>
    </message>
    <message>
        <source>Open a share…</source>
        <translation>Abrir un envío…</translation>
    </message>
    <message>
        <source>Coach desk</source>
        <translation>Escritorio del coach</translation>
    </message>
    <message>
        <source>A read-only copy of what clients chose to share. What is missing says nothing.</source>
        <translation>Una copia de solo lectura de lo que cada persona eligió compartir. Lo que falta no dice nada.</translation>
    </message>
    <message>
        <source>&amp;Open a share…</source>
        <translation>&amp;Abrir un envío…</translation>
    </message>
    <message>
        <source>Session &amp;brief (PDF)…</source>
        <translation>&amp;Hoja de sesión (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Write reply file…</source>
        <translation>E&amp;scribir archivo de respuesta…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personas acompañadas</translation>
    </message>
    <message>
        <source>Which share</source>
        <translation>Qué envío</translation>
    </message>
    <message>
        <source>Search within this client</source>
        <translation>Buscar en esta persona</translation>
    </message>
    <message>
        <source>Search within this client…</source>
        <translation>Buscar en esta persona…</translation>
    </message>
    <message>
        <source>Energy by kind of work</source>
        <translation>Energía por tipo de trabajo</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Lo que escribes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
</context>
<context>
    <name>tryboth::DeskWindow</name>
    <message>
        <source>%1 – Coach desk – Tryboth</source>
        <comment>window title, %1 is the desk&apos;s name</comment>
        <translation>%1 – Escritorio del coach – Tryboth</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ir a cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Escritorio</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Nuevo escritorio…</translation>
    </message>
    <message>
        <source>Open a d&amp;esk…</source>
        <translation>Abrir un escrit&amp;orio…</translation>
    </message>
    <message>
        <source>&amp;Open a share…</source>
        <translation>&amp;Abrir un envío…</translation>
    </message>
    <message>
        <source>&amp;Your key…</source>
        <translation>&amp;Tu clave…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Persona acompañada</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Session &amp;brief (PDF)…</source>
        <translation>&amp;Hoja de sesión (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Write reply file…</source>
        <translation>E&amp;scribir archivo de respuesta…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>This share is another client’s…</source>
        <translation>Este envío es de otra persona…</translation>
    </message>
    <message>
        <source>&amp;Delete this share…</source>
        <translation>Eli&amp;minar este envío…</translation>
    </message>
    <message>
        <source>Delete the &amp;client…</source>
        <translation>E&amp;liminar la persona…</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this laptop unless you send it.</source>
        <translation>Sin conexión. Nada sale de esta computadora si no lo mandas tú.</translation>
    </message>
    <message numerus="yes">
        <source>Client copies are encrypted on this laptop · %Ln clients</source>
        <translation>
            <numerusform>Las copias de la persona acompañada están cifradas en esta computadora · %Ln persona</numerusform>
            <numerusform>Las copias de las personas acompañadas están cifradas en esta computadora · %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only · %1</source>
        <translation>Solo lectura · %1</translation>
    </message>
    <message>
        <source>All saved · %1</source>
        <translation>Todo guardado · %1</translation>
    </message>
    <message numerus="yes">
        <source>You were asked to delete %Ln shares by now. They stay closed until you delete them or note why you keep them.</source>
        <translation>
            <numerusform>Se te pidió eliminar un envío a estas alturas. Queda cerrado hasta que lo elimines o anotes por qué lo conservas.</numerusform>
            <numerusform>Se te pidió eliminar %Ln envíos a estas alturas. Quedan cerrados hasta que los elimines o anotes por qué los conservas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a share</source>
        <translation>Abrir un envío</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>There is no share to reply to. Open one first.</source>
        <translation>No hay ningún envío al que responder. Abre uno primero.</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Escribir la respuesta</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>a file name</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The reply is in %1, sealed for your client alone.</source>
        <translation>La respuesta está en %1, sellada solo para la persona que acompañas.</translation>
    </message>
    <message>
        <source>Session brief</source>
        <translation>Hoja de sesión</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Session brief</source>
        <comment>a file name</comment>
        <translation>Hoja de sesión</translation>
    </message>
    <message>
        <source>The brief is in %1. It is not encrypted: delete it after the session.</source>
        <translation>La hoja está en %1. No está cifrada: elimínala después de la sesión.</translation>
    </message>
    <message>
        <source>Rename the client</source>
        <translation>Cambiar el nombre de la persona</translation>
    </message>
    <message>
        <source>Your name for the client:</source>
        <translation>Tu nombre para la persona acompañada:</translation>
    </message>
    <message>
        <source>Rename a client</source>
        <translation>Cambiar el nombre de una persona</translation>
    </message>
    <message>
        <source>There is no other client on the desk. Undo opening the share, and open it again for a new one.</source>
        <translation>No hay otra persona en el escritorio. Deshaz la apertura del envío y ábrelo de nuevo para una nueva.</translation>
    </message>
    <message>
        <source>Whose share is this?</source>
        <translation>¿De quién es este envío?</translation>
    </message>
    <message>
        <source>Put the share under:</source>
        <translation>Poner el envío bajo:</translation>
    </message>
    <message>
        <source>Put a share under another client</source>
        <translation>Poner un envío bajo otra persona</translation>
    </message>
    <message>
        <source>The share is under %1 now.</source>
        <translation>El envío está ahora bajo %1.</translation>
    </message>
    <message>
        <source>Delete this share</source>
        <translation>Eliminar este envío</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Delete a share</source>
        <translation>Eliminar un envío</translation>
    </message>
    <message>
        <source>The share is deleted.</source>
        <translation>El envío está eliminado.</translation>
    </message>
    <message>
        <source>Delete the client</source>
        <translation>Eliminar la persona acompañada</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Delete a client</source>
        <translation>Eliminar una persona acompañada</translation>
    </message>
    <message>
        <source>The client is deleted.</source>
        <translation>Se eliminó todo lo de esta persona.</translation>
    </message>
    <message>
        <source>Keep this share</source>
        <translation>Conservar este envío</translation>
    </message>
    <message>
        <source>Your client asked to have it deleted by now. Note why you keep it.</source>
        <translation>La persona pidió que se eliminara a estas alturas. Anota por qué lo conservas.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Why you keep it</source>
        <translation>Por qué lo conservas</translation>
    </message>
    <message>
        <source>Without a reason the share stays closed. Nothing was changed. Note why you keep it, or delete it.</source>
        <translation>Sin una razón el envío queda cerrado. No se cambió nada. Anota por qué lo conservas, o elimínalo.</translation>
    </message>
    <message>
        <source>Keep a share</source>
        <translation>Conservar un envío</translation>
    </message>
    <message>
        <source>Save a copy else&amp;where…</source>
        <translation>G&amp;uardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Co&amp;pias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Passphrase and lock</source>
        <translation>&amp;Frase de contraseña y bloqueo</translation>
    </message>
    <message>
        <source>Pr&amp;int this page…</source>
        <translation>I&amp;mprimir esta página…</translation>
    </message>
    <message>
        <source>Save this page as a pi&amp;cture…</source>
        <translation>Guardar esta página &amp;como imagen…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts of all clients…</source>
        <translation>Te&amp;xtos anteriores de todas las personas…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Te&amp;xtos anteriores…</translation>
    </message>
    <message>
        <source>The share goes with its items and your comments on it. You can undo this until you close the desk. Earlier texts of these comments, and one that you typed and did not add, go at once and for good. Encrypted backups of the desk on this computer still hold what was saved until they expire.</source>
        <translation>El envío se va con sus elementos y tus comentarios. Puedes deshacerlo hasta que cierres el escritorio. Los textos anteriores de esos comentarios, y uno que escribiste y no añadiste, se van al instante y para siempre. Las copias de seguridad cifradas del escritorio en esta computadora aún contienen lo guardado hasta que caduquen.</translation>
    </message>
    <message>
        <source>Everything of this client goes: shares, comments, questions, steps and your private notes. You can undo this until you close the desk. The earlier texts of all these, and words that you typed and did not add, go at once and for good. Encrypted backups of the desk on this computer still hold what was saved until they expire.</source>
        <translation>Se va todo lo de esta persona: envíos, comentarios, preguntas, pasos y tus notas privadas. Puedes deshacerlo hasta que cierres el escritorio. Los textos anteriores de todo ello, y las palabras que escribiste y no añadiste, se van al instante y para siempre. Las copias de seguridad cifradas del escritorio en esta computadora aún contienen lo guardado hasta que caduquen.</translation>
    </message>
</context>
<context>
    <name>tryboth::Desktop</name>
    <message>
        <source>Make a coach’s desk</source>
        <translation>Crear un escritorio del coach</translation>
    </message>
    <message>
        <source>Coach desk</source>
        <comment>a file name</comment>
        <translation>Escritorio del coach</translation>
    </message>
    <message>
        <source>Open a coach’s desk</source>
        <translation>Abrir un escritorio del coach</translation>
    </message>
    <message>
        <source>“%1” is a share for a coach. It opens as soon as you open your desk, or make one.</source>
        <translation>«%1» es un envío para un coach. Se abre en cuanto abras tu escritorio, o crees uno.</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>«%1» está bloqueado</translation>
    </message>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>Example journal</source>
        <translation>Diario de ejemplo</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>a file name</comment>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflexionar</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidarlo</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more. Nothing was changed. It may have been moved, or lie on a drive that is not there now.</source>
        <translation>«%1» ya no está en %2. No se cambió nada. Quizá se movió, o está en una unidad que ahora no está conectada.</translation>
    </message>
    <message>
        <source>Start a journal</source>
        <translation>Empezar un diario</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Abrir un diario</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file name</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>A copy with everything in it is at %1.</source>
        <translation>Una copia con todo su contenido está en %1.</translation>
    </message>
    <message>
        <source>This window speaks the other language as soon as what is open in it is finished or closed.</source>
        <translation>Esta ventana hablará el otro idioma en cuanto se termine o se cierre lo que está abierto en ella.</translation>
    </message>
    <message>
        <source>“%1” is there already. Nothing was changed. Open it, or choose another name for a new one.</source>
        <translation>«%1» ya existe. No se cambió nada. Ábrelo, o elige otro nombre para uno nuevo.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message>
        <source>Where the journal will lie</source>
        <translation>Dónde estará el diario</translation>
    </message>
    <message>
        <source>Words that are not logged yet wait in the window for one check-in. This window speaks the other language once they are logged or cleared.</source>
        <translation>En la ventana para una entrada esperan palabras que aún no están anotadas. Esta ventana hablará el otro idioma en cuanto se anoten o se borren.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionAnswer</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Una respuesta admite como máximo %1 caracteres. Acórtala; no se cambió nada.</translation>
    </message>
    <message>
        <source>Clarity goes from 1 to 5. Choose one of them; nothing was changed.</source>
        <translation>La claridad va de 1 a 5. Elige un valor; no se cambió nada.</translation>
    </message>
    <message>
        <source>The answer has no valid date. Nothing was changed.</source>
        <translation>La respuesta no tiene una fecha válida. No se cambió nada.</translation>
    </message>
    <message>
        <source>Write your answer first. One line is enough. Nothing was changed.</source>
        <translation>Escribe primero tu respuesta. Basta una línea. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sort your answer yourself first; “not clear yet” is one of the four. Nothing was changed.</source>
        <translation>Clasifica primero tu respuesta; «todavía no está claro» es una de las cuatro. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionChanges</name>
    <message>
        <source>Save answer</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <source>The question comes back after %1 to %2 weeks. Choose a number between; nothing was changed.</source>
        <translation>La pregunta vuelve al cabo de %1 a %2 semanas. Elige un número entre ambos; no se cambió nada.</translation>
    </message>
    <message>
        <source>Finish answer</source>
        <translation>Terminar respuesta</translation>
    </message>
    <message>
        <source>Choose a day to come. Nothing was changed.</source>
        <translation>Elige un día futuro. No se cambió nada.</translation>
    </message>
    <message>
        <source>Put the question off</source>
        <translation>Aplazar la pregunta</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Saltar la pregunta</translation>
    </message>
    <message>
        <source>Save reasons</source>
        <translation>Guardar razones</translation>
    </message>
    <message>
        <source>Look at a reason</source>
        <translation>Mirar una razón</translation>
    </message>
    <message>
        <source>Finish reasons</source>
        <translation>Terminar razones</translation>
    </message>
    <message>
        <source>Make an experiment of a reason</source>
        <translation>Hacer un experimento de una razón</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionChapters</name>
    <message>
        <source>Sealed until a new answer is written.</source>
        <translation>Sellado hasta que se escriba una nueva respuesta.</translation>
    </message>
    <message>
        <source>By %1: sealed until the review.</source>
        <extracomment>an expectation, with the day by which it should come true</extracomment>
        <translation>Para el %1: sellado hasta el balance.</translation>
    </message>
    <message>
        <source>By %1, %2 per cent sure: %3</source>
        <translation>Para el %1, con %2 por ciento de seguridad: %3</translation>
    </message>
    <message>
        <source>Looked back on</source>
        <translation>Balance hecho el</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Respuestas a cinco años</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionDue</name>
    <message>
        <source>Look for the signs of “%1”</source>
        <extracomment>%1 is the title of a decision</extracomment>
        <translation>Buscar las señales de «%1»</translation>
    </message>
    <message>
        <source>Review “%1”</source>
        <extracomment>%1 is the title of a decision</extracomment>
        <translation>Hacer balance de «%1»</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionJson</name>
    <message>
        <source>it has no id, no day or no state.</source>
        <translation>no tiene id, día o estado.</translation>
    </message>
    <message>
        <source>it has no id or belongs to no decision.</source>
        <translation>no tiene id o no pertenece a ninguna decisión.</translation>
    </message>
    <message>
        <source>it has no id, no day or belongs to no decision.</source>
        <translation>no tiene id o día, o no pertenece a ninguna decisión.</translation>
    </message>
    <message>
        <source>it has no id or no day.</source>
        <translation>no tiene id o día.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionLife</name>
    <message>
        <source>This is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Esto ya no está en el diario. No se cambió nada. Mira en la papelera.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionOverview</name>
    <message>
        <source>For a quiet moment</source>
        <translation>Para un momento tranquilo</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>A lo largo de los años</translation>
    </message>
    <message>
        <source>What the numbers can say</source>
        <translation>Lo que pueden decir los números</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Respuestas a cinco años</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>En una semana</numerusform>
            <numerusform>En %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>None recorded yet. A decision is written for the one who reviews it: you, some months on.</source>
        <translation>Todavía no hay ninguna registrada. Una decisión se escribe para quien hará su balance: tú, dentro de unos meses.</translation>
    </message>
    <message>
        <source>It waits here. Nothing reminds you of it.</source>
        <translation>Espera aquí. Nada te la recuerda.</translation>
    </message>
    <message>
        <source>It is offered from %1 on; you can answer it any day.</source>
        <translation>Se ofrece a partir del %1; puedes responderla cualquier día.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Ha vuelto.</translation>
    </message>
    <message>
        <source>It comes back on %1.</source>
        <translation>Vuelve el %1.</translation>
    </message>
    <message>
        <source>Your earlier answers are sealed until you write a new one.</source>
        <translation>Tus respuestas anteriores están selladas hasta que escribas una nueva.</translation>
    </message>
    <message>
        <source>Read your answers side by side</source>
        <translation>Leer tus respuestas una junto a otra</translation>
    </message>
    <message>
        <source>Go on with your answer</source>
        <translation>Seguir con tu respuesta</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Responder ahora</translation>
    </message>
    <message>
        <source>What draws you, what pulls from outside, what holds you back, and how final it feels. It is never added up.</source>
        <translation>Qué te atrae, qué tira desde fuera, qué te frena y cuán definitivo se siente. Nunca se suma.</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Última mirada el %1.</translation>
    </message>
    <message>
        <source>Begun on %1.</source>
        <translation>Empezado el %1.</translation>
    </message>
    <message>
        <source>Look at your reasons</source>
        <translation>Mirar tus razones</translation>
    </message>
    <message>
        <source>Read what you said</source>
        <translation>Leer lo que dijiste</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>What you decide, answer and try will stand here.</source>
        <translation>Lo que decidas, respondas y pruebes estará aquí.</translation>
    </message>
    <message>
        <source>Arrow keys go from mark to mark, Enter opens one.</source>
        <translation>Las flechas van de marca en marca, Intro abre una.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionPage</name>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What you decided, answered and tried. It draws no conclusion; you may.</source>
        <translation>Lo que decidiste, respondiste y probaste. No saca conclusiones; tú puedes.</translation>
    </message>
    <message>
        <source>Look at reasons</source>
        <translation>Mirar las razones</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Registrar una decisión</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Responder la pregunta</translation>
    </message>
    <message>
        <source>Leave the decision</source>
        <translation>Dejar la decisión</translation>
    </message>
    <message>
        <source>What you changed here is not kept yet. Leave without it?</source>
        <translation>Lo que cambiaste aquí aún no está guardado. ¿Salir sin ello?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin ello</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Moved to the trash. Undo brings it back.</source>
        <translation>Movido a la papelera. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>This decision and its reviews go to the trash, where they stay for 30 days.</source>
        <translation>Esta decisión y sus balances van a la papelera, donde se quedan 30 días.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <extracomment>one of the options of a decision</extracomment>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Recorded. What you expect is sealed until the review.</source>
        <translation>Registrada. Lo que esperas está sellado hasta el balance.</translation>
    </message>
    <message>
        <source>Kept as a draft. It waits until you record it.</source>
        <translation>Conservada como borrador. Espera hasta que la registres.</translation>
    </message>
    <message>
        <source>Amended. Both versions are kept.</source>
        <translation>Enmendada. Se conservan ambas versiones.</translation>
    </message>
    <message>
        <source>Looked back on. Thank you for being honest with yourself.</source>
        <translation>Balance hecho. Gracias por tu honestidad contigo.</translation>
    </message>
    <message>
        <source>This answer goes to the trash, where it stays for 30 days.</source>
        <translation>Esta respuesta va a la papelera, donde se queda 30 días.</translation>
    </message>
    <message>
        <source>Kept. You will meet the question again.</source>
        <translation>Guardada. Volverás a encontrar la pregunta.</translation>
    </message>
    <message>
        <source>It comes back then.</source>
        <translation>Vuelve entonces.</translation>
    </message>
    <message>
        <source>Left out this time. It comes back later.</source>
        <translation>Omitida esta vez. Vuelve más adelante.</translation>
    </message>
    <message>
        <source>What you said here goes to the trash, where it stays for 30 days.</source>
        <translation>Lo que dijiste aquí va a la papelera, donde se queda 30 días.</translation>
    </message>
    <message>
        <source>Kept with the ideas, with the small test filled in.</source>
        <translation>Conservado con las ideas, con la pequeña prueba ya rellena.</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionSearch</name>
    <message>
        <source>The decisions could not be searched. Nothing was changed. Try again.</source>
        <translation>No se pudieron buscar las decisiones. No se cambió nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Five-year answer</source>
        <translation>Respuesta a cinco años</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionTimeline</name>
    <message>
        <source>Five-year answer</source>
        <translation>Respuesta a cinco años</translation>
    </message>
    <message>
        <source>Sealed until you write a new one.</source>
        <translation>Sellado hasta que escribas una nueva.</translation>
    </message>
    <message>
        <source>A look at your reasons</source>
        <translation>Una mirada a tus razones</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Review of a decision</source>
        <translation>Balance de una decisión</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionTimelineModel</name>
    <message>
        <source>Role</source>
        <extracomment>what one does at work for a while, in a table</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>People minus technical: %1</source>
        <extracomment>%1 is a difference in points such as +0.4</extracomment>
        <translation>Personas menos técnico: %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>the ends of a range, in points</extracomment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>the last day of something</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Leads to</source>
        <extracomment>people, technical or mixed, as the author said</extracomment>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con tus palabras</translation>
    </message>
</context>
<context>
    <name>tryboth::DirectionWords</name>
    <message>
        <source>draft</source>
        <comment>where a decision stands</comment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>where a decision stands</comment>
        <translation>registrada</translation>
    </message>
    <message>
        <source>stands</source>
        <comment>where a decision stands</comment>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>adjusted</source>
        <comment>where a decision stands</comment>
        <translation>ajustada</translation>
    </message>
    <message>
        <source>turned back</source>
        <comment>where a decision stands</comment>
        <translation>vuelta atrás</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>where a decision stands</comment>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Se cumplió</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>No se cumplió</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>A ningún lado en particular</translation>
    </message>
    <message>
        <source>Toward people work</source>
        <translation>Hacia el trabajo con personas</translation>
    </message>
    <message>
        <source>Toward technical work</source>
        <translation>Hacia el trabajo técnico</translation>
    </message>
    <message>
        <source>Toward both</source>
        <translation>Hacia ambos</translation>
    </message>
    <message>
        <source>written down on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>escrito el %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>balance el %1</translation>
    </message>
</context>
<context>
    <name>tryboth::DocumentChart</name>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>as Qt writes dates</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>as Qt writes dates</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Energy, one mark for each rating</source>
        <translation>Energía, una marca por valoración</translation>
    </message>
    <message>
        <source>How often each rating was given</source>
        <translation>Cuántas veces se dio cada valoración</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
</context>
<context>
    <name>tryboth::Draft</name>
    <message>
        <source>What you are writing could not be put aside in case of a crash. Nothing was changed, and it is still in the window. Save it soon, and look whether the disk is full.</source>
        <translation>Lo que escribes no se pudo apartar por si hay un fallo. No se cambió nada, y sigue en la ventana. Guárdalo pronto y mira si el disco está lleno.</translation>
    </message>
    <message>
        <source>Text that was put aside in case of a crash could not be removed. Nothing was changed. Look at it when it is offered again at the next start.</source>
        <translation>No se pudo eliminar un texto apartado por si había un fallo. No se cambió nada. Míralo cuando se ofrezca de nuevo al iniciar.</translation>
    </message>
</context>
<context>
    <name>tryboth::EarlierValues</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Worth: %1</source>
        <extracomment>of a second look, %1 is a number from −3 to +3</extracomment>
        <translation>Valía la pena: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyButtons</name>
    <message>
        <source>This left me, from drained to energised</source>
        <translation>Esto me dejó, de menos a más energía</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of a rating: %1 is a number such as +2, %2 its meaning</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>drained</source>
        <extracomment>the two ends of the energy scale</extracomment>
        <translation>menos energía</translation>
    </message>
    <message>
        <source>energised</source>
        <translation>más energía</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyChartPane</name>
    <message>
        <source>people minus technical</source>
        <translation>personas menos técnico</translation>
    </message>
    <message>
        <source>Darker means more energy.</source>
        <translation>Más oscuro significa más energía.</translation>
    </message>
    <message>
        <source>The tilt of people minus technical work is drawn where both have a line.</source>
        <translation>La inclinación de personas menos técnico se dibuja donde ambos tienen una línea.</translation>
    </message>
    <message>
        <source>None of these ratings has a time of day.</source>
        <translation>Ninguna de estas valoraciones tiene hora del día.</translation>
    </message>
    <message>
        <source>Lighter means more energy.</source>
        <translation>Más claro significa más energía.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyEmptyCard</name>
    <message>
        <source>No rating is left in these days</source>
        <translation>No queda ninguna valoración en estos días</translation>
    </message>
    <message>
        <source>Late entries are left out.</source>
        <translation>Se omiten las entradas tardías.</translation>
    </message>
    <message>
        <source>Count late entries</source>
        <translation>Contar las entradas tardías</translation>
    </message>
    <message>
        <source>Nothing was rated in these days</source>
        <translation>No se valoró nada en estos días</translation>
    </message>
    <message>
        <source>The journal holds ratings from other days.</source>
        <translation>El diario contiene valoraciones de otros días.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Todavía sin valoraciones</translation>
    </message>
    <message>
        <source>Your entries wait to be rated by how they left you. The first ratings show as marks here; lines and a comparison follow when there are enough.</source>
        <translation>Tus entradas esperan que valores cómo te dejaron. Las primeras valoraciones aparecen aquí como marcas; líneas y una comparación siguen cuando haya bastantes.</translation>
    </message>
    <message>
        <source>Show entries without a rating</source>
        <translation>Mostrar entradas sin valoración</translation>
    </message>
    <message>
        <source>On the page Today, say what you did and how it left you, from −3 to +3. The first ratings show as marks here; lines and a comparison follow when there are enough of both kinds.</source>
        <translation>En la página Hoy, di qué hiciste y cómo te dejó, de −3 a +3. Las primeras valoraciones aparecen aquí como marcas; líneas y una comparación siguen cuando haya bastantes de ambos tipos.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyHeader</name>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Where your energy goes</source>
        <translation>Adónde va tu energía</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Button: the whole journal</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From the first rating to today</source>
        <translation>De la primera valoración hasta hoy</translation>
    </message>
    <message>
        <source>Custom…</source>
        <extracomment>Button: a period of one&apos;s own</extracomment>
        <translation>A medida…</translation>
    </message>
    <message>
        <source>From which day to which</source>
        <translation>De qué día a qué día</translation>
    </message>
    <message>
        <source>Saves the charts and their sentence as a PNG, SVG or PDF file.</source>
        <translation>Guarda los gráficos y su frase en un archivo PNG, SVG o PDF.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyNumbers</name>
    <message>
        <source>%1 in this period: %2 of people, %3 of technical, %4 of mixed work. Mixed work is shown and takes no part in comparing.</source>
        <extracomment>%1 &quot;155 ratings&quot;, %2 to %4 their numbers by kind</extracomment>
        <translation>%1 en este período: %2 de trabajo con personas, %3 técnico, %4 mixto. El trabajo mixto se muestra y no entra en la comparación.</translation>
    </message>
    <message>
        <source>ratings: %1</source>
        <translation>valoraciones: %1</translation>
    </message>
    <message>
        <source>Every rating of the period counts once. Those of your first week of use are hollow marks: they count, but one still gets used to the scale.</source>
        <translation>Cada valoración del período cuenta una vez. Las de tu primera semana de uso son marcas huecas: cuentan, pero aún te estás acostumbrando a la escala.</translation>
    </message>
    <message>
        <source>An entry is late when it was written more than 24 hours after its day had ended, by the offset from UTC that it was written with.</source>
        <translation>Una entrada es tardía cuando se escribió más de 24 horas después de terminar su día, según el desfase con UTC con el que se escribió.</translation>
    </message>
    <message>
        <source>without a time zone, their day taken as written: %1</source>
        <translation>sin zona horaria, su día tomado como está escrito: %1</translation>
    </message>
    <message>
        <source>Written more than a day late, and left out: %1.</source>
        <translation>Escritas con más de un día de retraso, y omitidas: %1.</translation>
    </message>
    <message>
        <source>Written more than a day late, and counted like the others: %1.</source>
        <translation>Escritas con más de un día de retraso, y contadas como las demás: %1.</translation>
    </message>
    <message>
        <source>Entries count from their own day on. If these are not meant for later, a clock was wrong when they were written: set their day right.</source>
        <translation>Las entradas cuentan a partir de su propio día. Si estas no son para más adelante, un reloj iba mal cuando se escribieron: corrige su día.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después del %1</translation>
    </message>
    <message>
        <source>Dated after today, and not drawn before their day comes: %1.</source>
        <translation>Con fecha posterior a hoy, y sin dibujar hasta que llegue su día: %1.</translation>
    </message>
    <message>
        <source>Written before their day had begun: %1. They count on the day that they name; a clock may have been wrong.</source>
        <translation>Escritas antes de que empezara su día: %1. Cuentan en el día que nombran; quizá un reloj iba mal.</translation>
    </message>
    <message>
        <source>The moment of writing lies before midnight at the beginning of the entry&apos;s own day.</source>
        <translation>El momento de escribir es anterior a la medianoche con la que empieza el día de la entrada.</translation>
    </message>
    <message>
        <source>Beyond the scale of −3 to +3, and left out everywhere: %1. The file was changed by something else than Tryboth; “tryboth-cli check” says more.</source>
        <translation>Fuera de la escala de −3 a +3, y omitidas en todas partes: %1. Algo distinto de Tryboth cambió el archivo; «tryboth-cli check» dice más.</translation>
    </message>
    <message>
        <source>ratings beyond the scale: %1</source>
        <translation>valoraciones fuera de la escala: %1</translation>
    </message>
    <message>
        <source>A rating below −3 or above +3 is no rating. Searching the journal for energy:&gt;3 or energy:&lt;-3 finds them.</source>
        <translation>Una valoración por debajo de −3 o por encima de +3 no es una valoración. Buscar energy:&gt;3 o energy:&lt;-3 en el diario las encuentra.</translation>
    </message>
    <message>
        <source>There is no level of %1 yet: three rated days have to lie close together.</source>
        <translation>Todavía no hay nivel del %1: hacen falta tres días valorados cercanos.</translation>
    </message>
    <message>
        <source>On %1 the level of %2 is %3 (90% range %4 to %5).</source>
        <extracomment>%1 a day, %2 &quot;people work&quot;, %3 to %5 places on the scale</extracomment>
        <translation>El %1 el nivel del %2 es %3 (intervalo del 90&#x202f;% de %4 a %5).</translation>
    </message>
    <message>
        <source>ratings of the period: %1 people, %2 technical</source>
        <translation>valoraciones del período: %1 personas, %2 técnico</translation>
    </message>
    <message>
        <source>A level is followed through all days of the journal (local level, Kalman filter and smoother); its band is 1.645 of its standard deviations either way and widens where little is known. It is drawn where three rated days lie within four weeks either way.</source>
        <translation>Un nivel se sigue por todos los días del diario (nivel local, filtro y suavizador de Kalman); su banda es de 1,645 de sus desviaciones típicas a cada lado y se ensancha donde se sabe poco. Se dibuja donde hay tres días valorados en cuatro semanas a cada lado.</translation>
    </message>
    <message>
        <source>mixed work, which has marks and no line</source>
        <translation>trabajo mixto, que tiene marcas y no línea</translation>
    </message>
    <message>
        <source>On %1 people minus technical work stands at %2 points (90% range %3 to %4).</source>
        <extracomment>%1 a day, %2 to %4 points</extracomment>
        <translation>El %1 personas menos técnico está en %2 puntos (intervalo del 90&#x202f;% de %3 a %4).</translation>
    </message>
    <message>
        <source>Both levels are followed through all days of the journal (local level, Kalman filter and smoother); their difference is the tilt, and the range is 1.645 of its standard deviations either way. The counts are those of the last eight weeks; earlier days weigh less and less.</source>
        <translation>Ambos niveles se siguen por todos los días del diario (nivel local, filtro y suavizador de Kalman); su diferencia es la inclinación, y el intervalo es de 1,645 de sus desviaciones típicas a cada lado. Los recuentos son de las últimas ocho semanas; los días anteriores pesan cada vez menos.</translation>
    </message>
    <message>
        <source>In 100 random pairs of such days, people work would win about %1 (range %2 to %3).</source>
        <translation>En 100 pares de tales días al azar, el trabajo con personas ganaría unas %1 (intervalo de %2 a %3).</translation>
    </message>
    <message>
        <source>Every people day is held against every technical day; a tie counts half. The range is Newcombe&apos;s, for as many days as these are worth when moods carry over.</source>
        <translation>Cada día de personas se contrasta con cada día técnico; un empate cuenta la mitad. El intervalo es el de Newcombe, para tantos días como valen estos cuando el ánimo se arrastra.</translation>
    </message>
    <message>
        <source>Taking the last eight weeks alone, the mean people day is %1 points above the mean technical day (90% range %2 to %3).</source>
        <extracomment>%1 to %3 points</extracomment>
        <translation>Tomando solo las últimas ocho semanas, el día medio de personas está %1 puntos por encima del día técnico medio (intervalo del 90&#x202f;% de %2 a %3).</translation>
    </message>
    <message>
        <source>The difference of the plain means of either kind&apos;s days. The range is Welch&apos;s, for as many days as these are worth when moods carry over. “About equally” is said where all of it lies within half a point of 0.</source>
        <translation>La diferencia de las medias simples de los días de cada tipo. El intervalo es el de Welch, para tantos días como valen estos cuando el ánimo se arrastra. «Más o menos igual» se dice cuando todo él queda a medio punto de 0.</translation>
    </message>
    <message>
        <source>The mean of people minus technical over days that have both, which takes mood, sleep and workload of the day out.</source>
        <translation>La media de personas menos técnico en los días que tienen ambos, lo que descuenta el ánimo, el sueño y la carga del día.</translation>
    </message>
    <message>
        <source>Days with both kinds of work: fewer than %1 in eight weeks, too few to compare.</source>
        <translation>Días con ambos tipos de trabajo: menos de %1 en ocho semanas, muy pocos para comparar.</translation>
    </message>
    <message>
        <source>days with ratings of both kinds: %1</source>
        <translation>días con valoraciones de ambos tipos: %1</translation>
    </message>
    <message>
        <source>On the %1 days with both kinds, people work came out %2 points above technical work on the same day.</source>
        <translation>En los %1 días con ambos tipos, el trabajo con personas quedó %2 puntos por encima del técnico el mismo día.</translation>
    </message>
    <message>
        <source>That points the other way than the tilt.</source>
        <translation>Eso apunta al lado contrario que la inclinación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ratings</source>
        <translation>
            <numerusform>%Ln valoración</numerusform>
            <numerusform>%Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>sin valoraciones</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <extracomment>%1 &quot;41 ratings&quot;, %2 a level such as +1.9</extracomment>
        <translation>%1, media %2</translation>
    </message>
    <message>
        <source>people work</source>
        <translation>trabajo con personas</translation>
    </message>
    <message>
        <source>technical work</source>
        <translation>trabajo técnico</translation>
    </message>
    <message>
        <source>mixed work</source>
        <translation>trabajo mixto</translation>
    </message>
    <message>
        <source>entries without a rating: %1</source>
        <translation>entradas sin valoración: %1</translation>
    </message>
    <message>
        <source>late entries: %1</source>
        <translation>entradas tardías: %1</translation>
    </message>
    <message>
        <source>late entries: none (%1 are counted)</source>
        <translation>entradas tardías: ninguna (%1 se cuentan)</translation>
    </message>
    <message>
        <source>entries dated after the last day: %1</source>
        <translation>entradas con fecha posterior al último día: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: %1 and %2 are days</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>A day&apos;s value is the mean of its ratings, weighed by minutes (15 to 240; 60 where none are given).</source>
        <translation>El valor de un día es la media de sus valoraciones, ponderada por minutos (15 a 240; 60 donde no se indican).</translation>
    </message>
    <message>
        <source>A day&apos;s value is the plain mean of its ratings.</source>
        <translation>El valor de un día es la media simple de sus valoraciones.</translation>
    </message>
    <message>
        <source>rated days: %1 people, %2 technical</source>
        <translation>días valorados: %1 personas, %2 técnico</translation>
    </message>
    <message>
        <source>mixed work, which takes no part in comparing</source>
        <extracomment>%1 a list of what is left out with its numbers</extracomment>
        <translation>trabajo mixto, que no entra en la comparación</translation>
    </message>
    <message>
        <source>of all days shown: %1</source>
        <translation>de todos los días mostrados: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A weekday and a time: &quot;Tuesday 10:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 an activity, a weekday or an hour, %2 a place on the scale, %3 &quot;41 ratings&quot;
----------
Energy by how often the activity had been done: &quot;first time +1.4 (6 ratings)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>By activity: %1.</source>
        <translation>Por actividad: %1.</translation>
    </message>
    <message>
        <source>Plain means of the ratings of each activity, whatever their minutes. A bar is drawn from three ratings on; the table lists every activity. The order says nothing about a difference: means of a few ratings change places by chance.</source>
        <translation>Medias simples de las valoraciones de cada actividad, sean cuales sean sus minutos. Una barra se dibuja a partir de tres valoraciones; la tabla incluye todas las actividades. El orden no dice nada de una diferencia: las medias de pocas valoraciones cambian de puesto por azar.</translation>
    </message>
    <message>
        <source>By weekday: %1.</source>
        <translation>Por día de la semana: %1.</translation>
    </message>
    <message>
        <source>ratings of all kinds: %1</source>
        <translation>valoraciones de todos los tipos: %1</translation>
    </message>
    <message>
        <source>Plain means of the ratings of each weekday.</source>
        <translation>Medias simples de las valoraciones de cada día de la semana.</translation>
    </message>
    <message>
        <source>ratings with a time of day: %1</source>
        <translation>valoraciones con hora del día: %1</translation>
    </message>
    <message>
        <source>Plain means of the ratings that began in each hour of each weekday. A cell opens its entries. Most cells hold few ratings; read them as a picture, not as numbers.</source>
        <translation>Medias simples de las valoraciones que empezaron en cada hora de cada día de la semana. Una celda abre sus entradas. La mayoría de las celdas contienen pocas valoraciones; léelas como una imagen, no como números.</translation>
    </message>
    <message>
        <source>ratings without a time of day: %1</source>
        <translation>valoraciones sin hora del día: %1</translation>
    </message>
    <message>
        <source>By hour: highest on %1, lowest on %2.</source>
        <translation>Por hora: la más alta, %1; la más baja, %2.</translation>
    </message>
    <message>
        <source>Who chose %1: your own choice %2; asked of you or required %3.</source>
        <extracomment>%1 &quot;people work&quot;, %2 and %3 &quot;12 ratings, mean +0.4&quot; or &quot;no ratings&quot;</extracomment>
        <translation>Quién eligió el %1: por elección propia %2; a petición o por obligación %3.</translation>
    </message>
    <message>
        <source>They differ by more than half a point, so part of a comparison may be who chose the work.</source>
        <translation>Difieren en más de medio punto, así que parte de una comparación puede deberse a quién eligió el trabajo.</translation>
    </message>
    <message>
        <source>ratings that say who chose: %1</source>
        <translation>valoraciones que dicen quién eligió: %1</translation>
    </message>
    <message>
        <source>Plain means of the ratings of either kind.</source>
        <translation>Medias simples de las valoraciones de cada tipo.</translation>
    </message>
    <message>
        <source>ratings that do not say who chose: %1</source>
        <translation>valoraciones que no dicen quién eligió: %1</translation>
    </message>
    <message>
        <source>How %1 came in: entered by yourself %2; asked about by the calendar %3.</source>
        <extracomment>%1 &quot;people work&quot;, %2 and %3 &quot;12 ratings, mean +0.4&quot; or &quot;no ratings&quot;</extracomment>
        <translation>Cómo llegó el %1: escrito por ti %2; preguntado por el calendario %3.</translation>
    </message>
    <message>
        <source>They differ by more than half a point: what you choose to enter may not stand for the rest.</source>
        <translation>Difieren en más de medio punto: lo que eliges anotar quizá no represente el resto.</translation>
    </message>
    <message>
        <source>ratings entered or asked about: %1</source>
        <translation>valoraciones anotadas o preguntadas: %1</translation>
    </message>
    <message>
        <source>Plain means by how the entry came in.</source>
        <translation>Medias simples según cómo llegó la entrada.</translation>
    </message>
    <message>
        <source>ratings imported from other programs: %1</source>
        <translation>valoraciones importadas de otros programas: %1</translation>
    </message>
    <message>
        <source>The only %1 so far is “%2” (%3 of %4).</source>
        <translation>Lo único del %1 hasta ahora es «%2» (%3 de %4).</translation>
    </message>
    <message>
        <source>Most of %1 so far is “%2” (%3 of %4).</source>
        <translation>La mayor parte del %1 hasta ahora es «%2» (%3 de %4).</translation>
    </message>
    <message>
        <source>The largest part of %1 so far is “%2” (%3 of %4).</source>
        <translation>La parte más grande del %1 hasta ahora es «%2» (%3 de %4).</translation>
    </message>
    <message>
        <source>Not tried yet: %1.</source>
        <extracomment>%1 a list of activities such as &quot;Mentoring, Interview&quot;</extracomment>
        <translation>Todavía sin probar: %1.</translation>
    </message>
    <message>
        <source>ratings since the journal began: %1</source>
        <translation>valoraciones desde que empezó el diario: %1</translation>
    </message>
    <message>
        <source>Ratings are counted by activity, whatever the period that is shown.</source>
        <translation>Las valoraciones se cuentan por actividad, sea cual sea el período que se muestra.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>weeks with at least two rated days: %1</source>
        <translation>semanas con al menos dos días valorados: %1</translation>
    </message>
    <message>
        <source>The median of all slopes between two weekly medians (Theil and Sen). The direction is said from twelve weeks on, where Mann and Kendall&apos;s test, widened for what carries over from week to week, sees one.</source>
        <translation>La mediana de todas las pendientes entre dos medianas semanales (Theil y Sen). La dirección se dice a partir de doce semanas, cuando la prueba de Mann y Kendall, ampliada por lo que se arrastra de una semana a otra, ve una.</translation>
    </message>
    <message>
        <source>No trend of your energy from %1 yet: %2 of %3 weeks with two rated days.</source>
        <translation>Todavía sin tendencia de tu energía con el %1: %2 de %3 semanas con dos días valorados.</translation>
    </message>
    <message>
        <source>Your energy from %1 has been rising by about %2 points a month</source>
        <translation>Tu energía con el %1 ha ido subiendo unos %2 puntos al mes</translation>
    </message>
    <message>
        <source>Your energy from %1 has been falling by about %2 points a month</source>
        <translation>Tu energía con el %1 ha ido bajando unos %2 puntos al mes</translation>
    </message>
    <message>
        <source>(range %1 to %2)</source>
        <extracomment>Follows &quot;… by about 0.1 points a month&quot;; %1 and %2 points</extracomment>
        <translation>(intervalo de %1 a %2)</translation>
    </message>
    <message>
        <source>— the direction is not yet sure.</source>
        <translation>– la dirección todavía no es segura.</translation>
    </message>
    <message>
        <source>Something may have shifted in your energy from %1 around the week of %2 — do you remember what?</source>
        <translation>Algo pudo moverse en tu energía con el %1 hacia la semana del %2: ¿recuerdas qué?</translation>
    </message>
    <message>
        <source>Pettitt&apos;s test on weekly medians, from 24 weeks on and below 1 in 100. It is a question and enters no other number.</source>
        <translation>La prueba de Pettitt sobre medianas semanales, a partir de 24 semanas y por debajo de 1 entre 100. Es una pregunta y no entra en ningún otro número.</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>primera vez</translation>
    </message>
    <message>
        <source>16 and more</source>
        <translation>16 y más</translation>
    </message>
    <message>
        <source>Energy from %1 by how often you had done that activity: %2. First weeks of new work differ.</source>
        <translation>Energía con el %1 según cuántas veces habías hecho esa actividad: %2. Las primeras semanas de un trabajo nuevo son distintas.</translation>
    </message>
    <message>
        <source>Ratings of an activity are numbered from the beginning of the journal; the means are of those in this period.</source>
        <translation>Las valoraciones de una actividad se numeran desde el principio del diario; las medias son de las de este período.</translation>
    </message>
    <message>
        <source>Your energy from %1 has neither been rising nor falling: about %2 points a month</source>
        <translation>Tu energía con el %1 no ha subido ni bajado: unos %2 puntos al mes</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyNumbersCard</name>
    <message>
        <source>More about these numbers</source>
        <extracomment>Opens the list of numbers below the charts of the Energy page</extracomment>
        <translation>Más sobre estos números</translation>
    </message>
    <message>
        <source>Reading all entries …</source>
        <extracomment>Stands beside &quot;More about these numbers&quot; until they are there</extracomment>
        <translation>Leyendo todas las entradas …</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>Button beside a number: tells how it was computed</extracomment>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>How was this computed: %1</source>
        <extracomment>Accessible name of the button &quot;How?&quot;; %1 is the sentence with the number</extracomment>
        <translation>Cómo se calculó: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyPage</name>
    <message>
        <source>There is nothing to draw in these days, so no picture was saved. Choose a period with ratings first.</source>
        <translation>No hay nada que dibujar en estos días, así que no se guardó ninguna imagen. Elige primero un período con valoraciones.</translation>
    </message>
    <message>
        <source>Where your energy goes</source>
        <translation>Adónde va tu energía</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <extracomment>Proposed file name of a picture; %1 is a day such as 2026-11-23</extracomment>
        <translation>Energía %1</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>La imagen se guardó como %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyPicture</name>
    <message>
        <source>Energy by kind of work</source>
        <translation>Energía por tipo de trabajo</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>Title of the chart of people minus technical work</extracomment>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>What gives and what takes</source>
        <translation>Qué da y qué quita</translation>
    </message>
    <message>
        <source>By weekday and time</source>
        <translation>Por día de la semana y hora</translation>
    </message>
    <message>
        <source>Each mark is what was rated, from −3 to +3. Line: local level (Kalman filter and smoother). Band: its 90% range.</source>
        <translation>Cada marca es lo que se valoró, de −3 a +3. Línea: nivel local (filtro y suavizador de Kalman). Banda: su intervalo del 90&#x202f;%.</translation>
    </message>
    <message>
        <source>The level of people work minus that of technical work, with its 90% range.</source>
        <translation>El nivel del trabajo con personas menos el del técnico, con su intervalo del 90&#x202f;%.</translation>
    </message>
    <message>
        <source>Plain means of the ratings of each activity, from −3 to +3.</source>
        <translation>Medias simples de las valoraciones de cada actividad, de −3 a +3.</translation>
    </message>
    <message>
        <source>Plain means of the ratings that began in each hour. The further a shade is from the background, the more energy it means.</source>
        <translation>Medias simples de las valoraciones que empezaron en cada hora. Cuanto más se aleja un tono del fondo, más energía significa.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergySentence</name>
    <message>
        <source>1 people day</source>
        <translation>1 día de personas</translation>
    </message>
    <message numerus="yes">
        <source>%n people days</source>
        <translation>
            <numerusform>%n día de personas</numerusform>
            <numerusform>%n días de personas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 technical day</source>
        <translation>1 día técnico</translation>
    </message>
    <message numerus="yes">
        <source>%n technical days</source>
        <translation>
            <numerusform>%n día técnico</numerusform>
            <numerusform>%n días técnicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the last eight weeks people work left you about %1 points more energised than technical work (plausible range %2 to %3; %4, %5).</source>
        <extracomment>%1 points; %2 to %3 their range; %4 &quot;21 people days&quot;; %5 &quot;26 technical days&quot;; %6 a date</extracomment>
        <translation>En las últimas ocho semanas el trabajo con personas te dejó con unos %1 puntos más de energía que el técnico (intervalo plausible de %2 a %3; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 people work left you about %1 points more energised than technical work (plausible range %2 to %3; %4, %5).</source>
        <translation>En las ocho semanas hasta el %6 el trabajo con personas te dejó con unos %1 puntos más de energía que el técnico (intervalo plausible de %2 a %3; %4, %5).</translation>
    </message>
    <message>
        <source>Over the last eight weeks technical work left you about %1 points more energised than people work (plausible range %2 to %3; %4, %5).</source>
        <translation>En las últimas ocho semanas el trabajo técnico te dejó con unos %1 puntos más de energía que el trabajo con personas (intervalo plausible de %2 a %3; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 technical work left you about %1 points more energised than people work (plausible range %2 to %3; %4, %5).</source>
        <translation>En las ocho semanas hasta el %6 el trabajo técnico te dejó con unos %1 puntos más de energía que el trabajo con personas (intervalo plausible de %2 a %3; %4, %5).</translation>
    </message>
    <message>
        <source>Over the last eight weeks people work and technical work cannot be told apart (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>En las últimas ocho semanas el trabajo con personas y el técnico no se distinguen (personas menos técnico %1 puntos, intervalo plausible de %2 a %3; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 people work and technical work cannot be told apart (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>En las ocho semanas hasta el %6 el trabajo con personas y el técnico no se distinguen (personas menos técnico %1 puntos, intervalo plausible de %2 a %3; %4, %5).</translation>
    </message>
    <message>
        <source>Over the last eight weeks people work and technical work left you about equally energised (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>En las últimas ocho semanas el trabajo con personas y el técnico te dejaron más o menos con la misma energía (personas menos técnico %1 puntos, intervalo plausible de %2 a %3; %4, %5).</translation>
    </message>
    <message>
        <source>In the eight weeks up to %6 people work and technical work left you about equally energised (people minus technical %1 points, plausible range %2 to %3; %4, %5).</source>
        <translation>En las ocho semanas hasta el %6 el trabajo con personas y el técnico te dejaron más o menos con la misma energía (personas menos técnico %1 puntos, intervalo plausible de %2 a %3; %4, %5).</translation>
    </message>
    <message>
        <source>Too uncertain to tell: over the last eight weeks people minus technical work comes out at %1 points, but anything from %2 to %3 is plausible (%4, %5).</source>
        <translation>Demasiado incierto para decirlo: en las últimas ocho semanas personas menos técnico resulta en %1 puntos, pero cualquier valor de %2 a %3 es plausible (%4, %5).</translation>
    </message>
    <message>
        <source>Too uncertain to tell: in the eight weeks up to %6 people minus technical work comes out at %1 points, but anything from %2 to %3 is plausible (%4, %5).</source>
        <translation>Demasiado incierto para decirlo: en las ocho semanas hasta el %6 personas menos técnico resulta en %1 puntos, pero cualquier valor de %2 a %3 es plausible (%4, %5).</translation>
    </message>
    <message>
        <source>Nothing to compare: %1 and no technical days in eight weeks.</source>
        <translation>Nada que comparar: %1 y ningún día técnico en ocho semanas.</translation>
    </message>
    <message>
        <source>Nothing to compare: %1 and no people days in eight weeks.</source>
        <translation>Nada que comparar: %1 y ningún día de personas en ocho semanas.</translation>
    </message>
    <message>
        <source>Too little to tell: no people days and no technical days in eight weeks.</source>
        <translation>Muy poco para decirlo: ningún día de personas y ningún día técnico en ocho semanas.</translation>
    </message>
    <message>
        <source>Too little to tell: %1 and %2 in eight weeks.</source>
        <extracomment>%1 &quot;3 people days&quot;; %2 &quot;1 technical day&quot;</extracomment>
        <translation>Muy poco para decirlo: %1 y %2 en ocho semanas.</translation>
    </message>
    <message>
        <source>Too little to tell: %1 in eight weeks.</source>
        <extracomment>%1 &quot;3 people days&quot;</extracomment>
        <translation>Muy poco para decirlo: %1 en ocho semanas.</translation>
    </message>
    <message numerus="yes">
        <source>A first look takes %n rated days of each kind within eight weeks.</source>
        <translation>
            <numerusform>Una primera mirada necesita un día valorado de cada tipo en ocho semanas.</numerusform>
            <numerusform>Una primera mirada necesita %n días valorados de cada tipo en ocho semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more week like the last would be enough for a first look.</source>
        <translation>Una semana más como la última bastaría para una primera mirada.</translation>
    </message>
    <message>
        <source>Two more weeks like the last would be enough for a first look.</source>
        <translation>Dos semanas más como la última bastarían para una primera mirada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks like the last would be enough for a first look.</source>
        <translation>
            <numerusform>%n semana más como la última bastaría para una primera mirada.</numerusform>
            <numerusform>%n semanas más como la última bastarían para una primera mirada.</numerusform>
        </translation>
    </message>
    <message>
        <source>In 100 random pairs of such days, technical work would win about %1 (range %2–%3).</source>
        <translation>En 100 pares de tales días al azar, el trabajo técnico ganaría unas %1 (intervalo %2–%3).</translation>
    </message>
    <message>
        <source>In 100 random pairs of such days, people work would win about %1 (range %2–%3).</source>
        <translation>En 100 pares de tales días al azar, el trabajo con personas ganaría unas %1 (intervalo %2–%3).</translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both they came out alike.</source>
        <translation>
            <numerusform>En el único día que tuvo ambos quedaron igual.</numerusform>
            <numerusform>En los %n días que tuvieron ambos quedaron igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both, people work came out %1 points higher.</source>
        <translation>
            <numerusform>En el único día que tuvo ambos, el trabajo con personas quedó %1 puntos más alto.</numerusform>
            <numerusform>En los %n días que tuvieron ambos, el trabajo con personas quedó %1 puntos más alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both, technical work came out %1 points higher.</source>
        <translation>
            <numerusform>En el único día que tuvo ambos, el trabajo técnico quedó %1 puntos más alto.</numerusform>
            <numerusform>En los %n días que tuvieron ambos, el trabajo técnico quedó %1 puntos más alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: people work came out %1 points higher.</source>
        <translation>
            <numerusform>En el único día que tuvo ambos fue al revés: el trabajo con personas quedó %1 puntos más alto.</numerusform>
            <numerusform>En los %n días que tuvieron ambos fue al revés: el trabajo con personas quedó %1 puntos más alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %n days that had both it was the other way round: technical work came out %1 points higher.</source>
        <translation>
            <numerusform>En el único día que tuvo ambos fue al revés: el trabajo técnico quedó %1 puntos más alto.</numerusform>
            <numerusform>En los %n días que tuvieron ambos fue al revés: el trabajo técnico quedó %1 puntos más alto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of the people work was your own choice; most of the technical work was asked of you.</source>
        <translation>La mayor parte del trabajo con personas la elegiste tú; la mayor parte del técnico te la pidieron.</translation>
    </message>
    <message>
        <source>Most of the technical work was your own choice; most of the people work was asked of you.</source>
        <translation>La mayor parte del trabajo técnico la elegiste tú; la mayor parte del trabajo con personas te la pidieron.</translation>
    </message>
    <message>
        <source>No ratings yet.</source>
        <translation>Todavía sin valoraciones.</translation>
    </message>
    <message>
        <source>Rate a few things that you do by how they leave you, and this page draws the rest.</source>
        <translation>Valora unas cuantas cosas que hagas por cómo te dejan, y esta página dibuja el resto.</translation>
    </message>
    <message>
        <source>All ratings so far are of mixed work.</source>
        <translation>Hasta ahora todas las valoraciones son de trabajo mixto.</translation>
    </message>
    <message>
        <source>Mixed work is shown, but takes no part in comparing people work with technical work.</source>
        <translation>El trabajo mixto se muestra, pero no entra en la comparación del trabajo con personas con el técnico.</translation>
    </message>
    <message>
        <source>Only single ratings so far.</source>
        <translation>Hasta ahora solo valoraciones sueltas.</translation>
    </message>
    <message>
        <source>A line begins where a few rated days of one kind lie close together.</source>
        <translation>Una línea empieza donde hay unos cuantos días valorados de un tipo cercanos entre sí.</translation>
    </message>
    <message>
        <source>A comparison needs days of both kinds.</source>
        <translation>Una comparación necesita días de ambos tipos.</translation>
    </message>
    <message>
        <source>You gave the same rating every day; the scale cannot show a difference.</source>
        <translation>Diste la misma valoración cada día; la escala no puede mostrar una diferencia.</translation>
    </message>
    <message>
        <source>That holds for all of %1 and %2 in eight weeks.</source>
        <translation>Eso vale para todo: %1 y %2 en ocho semanas.</translation>
    </message>
    <message>
        <source>More rated days make the range narrower.</source>
        <translation>Más días valorados estrechan el intervalo.</translation>
    </message>
    <message>
        <source>The difference is most likely smaller than %1 points either way.</source>
        <translation>Lo más probable es que la diferencia sea menor de %1 puntos a uno u otro lado.</translation>
    </message>
    <message>
        <source>That is not proof that there is no difference.</source>
        <translation>Eso no demuestra que no haya diferencia.</translation>
    </message>
    <message>
        <source>No ratings %1–%2 %3; the band shows how little is known there.</source>
        <extracomment>%1 and %2 days of a month, %3 the name of the month</extracomment>
        <translation>Sin valoraciones %1–%2 %3; la banda muestra lo poco que se sabe ahí.</translation>
    </message>
    <message>
        <source>No ratings from %1 to %2; the band shows how little is known there.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Sin valoraciones del %1 al %2; la banda muestra lo poco que se sabe ahí.</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergySentenceCard</name>
    <message>
        <source>Leave out late entries</source>
        <translation>Omitir las entradas tardías</translation>
    </message>
    <message>
        <source>Entries that were written more than 24 hours after their day had ended.</source>
        <translation>Entradas que se escribieron más de 24 horas después de terminar su día.</translation>
    </message>
    <message>
        <source>Weigh by minutes</source>
        <translation>Ponderar por minutos</translation>
    </message>
    <message>
        <source>Whether a long entry counts for more than a short one of the same day.</source>
        <translation>Si una entrada larga cuenta más que una corta del mismo día.</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>Button beside a sentence with numbers: tells how they were computed</extracomment>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>How this sentence was computed</source>
        <translation>Cómo se calculó esta frase</translation>
    </message>
    <message>
        <source>people work</source>
        <extracomment>As it appears inside the sentences of the Energy page, to be shown in the colour of people work</extracomment>
        <translation>trabajo con personas</translation>
    </message>
    <message>
        <source>technical work</source>
        <extracomment>As it appears inside the sentences of the Energy page, to be shown in the colour of technical work</extracomment>
        <translation>trabajo técnico</translation>
    </message>
</context>
<context>
    <name>tryboth::EnergyWords</name>
    <message>
        <source>1 rating</source>
        <translation>1 valoración</translation>
    </message>
    <message numerus="yes">
        <source>%1 ratings</source>
        <translation>
            <numerusform>%1 valoración</numerusform>
            <numerusform>%1 valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 with %3 (%4)</source>
        <extracomment>A weekday, a time, a mean energy and a count: &quot;Tuesday 10:00 with +1.2 (14 ratings)&quot;</extracomment>
        <translation>%1 %2 con %3 (%4)</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 people, %5 technical, %6 mixed · computed by rules %7</source>
        <extracomment>%1 &quot;155 ratings&quot;, %2 and %3 days, %4 to %6 numbers of ratings, %7 version of the rules of computing</extracomment>
        <translation>%1 del %2 al %3: %4 personas, %5 técnico, %6 mixto · calculado con las reglas %7</translation>
    </message>
    <message>
        <source>each mark one entry</source>
        <translation>cada marca, una entrada</translation>
    </message>
    <message>
        <source>each mark one day</source>
        <translation>cada marca, un día</translation>
    </message>
    <message>
        <source>each mark one week</source>
        <translation>cada marca, una semana</translation>
    </message>
    <message>
        <source>each mark %1 weeks</source>
        <translation>cada marca, %1 semanas</translation>
    </message>
    <message>
        <source>line: local average</source>
        <translation>línea: promedio local</translation>
    </message>
    <message>
        <source>band: 90% interval</source>
        <translation>banda: intervalo del 90&#x202f;%</translation>
    </message>
    <message>
        <source>hollow: first week of use</source>
        <translation>hueca: primera semana de uso</translation>
    </message>
    <message>
        <source>late entries left out</source>
        <translation>sin entradas tardías</translation>
    </message>
    <message>
        <source>not weighed by minutes</source>
        <translation>sin ponderar por minutos</translation>
    </message>
    <message>
        <source>On %1 the level of people work is %2, with a 90% range from %3.</source>
        <extracomment>%1 a day, %2 a level, %3 its 90 % range</extracomment>
        <translation>El %1 el nivel del trabajo con personas es %2, con un intervalo del 90&#x202f;% de %3.</translation>
    </message>
    <message>
        <source>On %1 the level of technical work is %2, with a 90% range from %3.</source>
        <extracomment>%1 a day, %2 a level, %3 its 90 % range</extracomment>
        <translation>El %1 el nivel del trabajo técnico es %2, con un intervalo del 90&#x202f;% de %3.</translation>
    </message>
    <message>
        <source>Single marks without a line.</source>
        <translation>Marcas sueltas sin línea.</translation>
    </message>
    <message>
        <source>There is no tilt yet: it needs a level of both kinds on one day.</source>
        <translation>Todavía no hay inclinación: necesita un nivel de ambos tipos en un mismo día.</translation>
    </message>
    <message>
        <source>On %1 people minus technical work is %2 points, with a 90% range from %3.</source>
        <extracomment>%1 a day, %2 points, %3 their 90 % range</extracomment>
        <translation>El %1 personas menos técnico es de %2 puntos, con un intervalo del 90&#x202f;% de %3.</translation>
    </message>
    <message>
        <source>No activity has a rating in this period.</source>
        <translation>Ninguna actividad tiene valoraciones en este período.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>An activity, its mean energy, its count: &quot;Mentoring (+1.9, 41 ratings)&quot;</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Rated: %1.</source>
        <translation>Valorado: %1.</translation>
    </message>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Más alta: %1. Más baja: %2.</translation>
    </message>
    <message>
        <source>None of these ratings has a time of day.</source>
        <translation>Ninguna de estas valoraciones tiene hora del día.</translation>
    </message>
</context>
<context>
    <name>tryboth::EngagementButtons</name>
    <message>
        <source>While doing it I was, from elsewhere to absorbed</source>
        <translation>Mientras lo hacía, mi atención estaba, de lejos a absorta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of an engagement rating: %1 is a number, %2 its meaning</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryChanges</name>
    <message>
        <source>Log entry</source>
        <translation>Anotar entrada</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Editar entrada</translation>
    </message>
    <message>
        <source>Rate entry</source>
        <translation>Valorar entrada</translation>
    </message>
    <message>
        <source>Skip entry</source>
        <translation>Saltar entrada</translation>
    </message>
    <message>
        <source>Star entry</source>
        <translation>Destacar entrada</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eliminar entrada</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryChecks</name>
    <message>
        <source>“%1” is no whole number for “%2”.</source>
        <extracomment>%1 is what stands in the file, %2 the name of its place</extracomment>
        <translation>«%1» no es un número entero para «%2».</translation>
    </message>
    <message>
        <source>an earlier entry of the file has the same id, %1.</source>
        <translation>una entrada anterior del archivo tiene el mismo id, %1.</translation>
    </message>
    <message>
        <source>“%1” is no time zone that this computer knows. The days and times of its entries were taken as written.</source>
        <translation>«%1» no es una zona horaria que esta computadora conozca. Los días y horas de sus entradas se tomaron como están escritos.</translation>
    </message>
    <message>
        <source>The entry “%1” says that it was written on %2, which is still to come: a clock may have been wrong. It was taken as it is.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>La entrada «%1» dice que se escribió el %2, que aún está por venir: quizá un reloj iba mal. Se tomó como está.</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryDetails</name>
    <message>
        <source>Waiting to be rated: press 1 to 7 in the list.</source>
        <translation>Espera su valoración: pulsa de 1 a 7 en la lista.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>engagement %1, %2</source>
        <extracomment>how much one was in it: %1 is 1 to 5, %2 its meaning</extracomment>
        <translation>atención %1, %2</translation>
    </message>
    <message>
        <source>From a calendar</source>
        <translation>De un calendario</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Written more than a day later</source>
        <translation>Escrita más de un día después</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>La entrada seleccionada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Enter, in the list</source>
        <translation>Intro, en la lista</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete, in the list: to the trash</source>
        <translation>Supr, en la lista: a la papelera</translation>
    </message>
    <message>
        <source>Space, in the list</source>
        <translation>Espacio, en la lista</translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation>Mirarla de nuevo…</translation>
    </message>
    <message>
        <source>L, in the list</source>
        <translation>L, en la lista</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
</context>
<context>
    <name>tryboth::EntryEditor</name>
    <message>
        <source>Edit entry</source>
        <translation>Editar entrada</translation>
    </message>
    <message>
        <source>This entry has changes that are not kept yet. Save them with Ctrl+Enter, or give them up with Escape.</source>
        <translation>Esta entrada tiene cambios que aún no están guardados. Guárdalos con Ctrl+Intro, o descártalos con Escape.</translation>
    </message>
</context>
<context>
    <name>tryboth::EvidenceCard</name>
    <message>
        <source>Nothing yet. Star an entry in which something shows, and its words stand here: on the side on which you rated it.</source>
        <translation>Nada todavía. Destaca una entrada en la que se note algo, y sus palabras estarán aquí: del lado en que la valoraste.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>what speaks for a kind of work</extracomment>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>what speaks against a kind of work</extracomment>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Open the entry: %1</source>
        <translation>Abrir la entrada: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ExitBox</name>
    <message>
        <source>How I get out</source>
        <translation>Cómo salgo</translation>
    </message>
    <message>
        <source>Can it be undone?</source>
        <translation>¿Se puede deshacer?</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Días de aviso</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>A quién se preguntó, y qué dijo</translation>
    </message>
    <message>
        <source>days of notice</source>
        <extracomment>a number stands before these words</extracomment>
        <translation>días de aviso</translation>
    </message>
</context>
<context>
    <name>tryboth::Expectation</name>
    <message>
        <source>An expectation holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Una expectativa admite como máximo %1 caracteres. Acórtala; no se cambió nada.</translation>
    </message>
    <message>
        <source>How sure you are goes from 50 to 95 per cent in steps of 5. Choose one; nothing was changed.</source>
        <translation>Tu seguridad va del 50 al 95 por ciento en pasos de 5. Elige un valor; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExpectationSteps</name>
    <message>
        <source>By %1; you were %2 per cent sure.</source>
        <translation>Para el %1; con %2 por ciento de seguridad.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExpectationStore</name>
    <message>
        <source>What you expected is sealed and cannot be changed any more. Nothing was changed. Wait for the review, which opens it.</source>
        <translation>Lo que esperabas está sellado y ya no se puede cambiar. No se cambió nada. Espera al balance, que lo abre.</translation>
    </message>
    <message>
        <source>A sealed expectation in the file is damaged. Nothing was changed. Use an export that was not edited.</source>
        <translation>Una expectativa sellada del archivo está dañada. No se cambió nada. Usa una exportación que no se haya editado.</translation>
    </message>
</context>
<context>
    <name>tryboth::Experiment</name>
    <message>
        <source>What I want to find out</source>
        <translation>Lo que quiero averiguar</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Espero</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Qué me haría cambiar de idea</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Cómo salgo</translation>
    </message>
    <message>
        <source>How it can be undone</source>
        <translation>Cómo se puede deshacer</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>“%1” holds at most %2 characters. Shorten it; nothing was changed.</source>
        <translation>«%1» admite como máximo %2 caracteres. Acórtalo; no se cambió nada.</translation>
    </message>
    <message>
        <source>“What I will do” holds at most %1 steps. Nothing was changed.</source>
        <translation>«Lo que haré» admite como máximo %1 pasos. No se cambió nada.</translation>
    </message>
    <message>
        <source>A step of “What I will do” has 1 to %1 characters. Nothing was changed.</source>
        <translation>Un paso de «Lo que haré» tiene de 1 a %1 caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>The rhythm is 1 to 7 times of 5 to 480 minutes. Nothing was changed.</source>
        <translation>El ritmo es de 1 a 7 veces de 5 a 480 minutos. No se cambió nada.</translation>
    </message>
    <message>
        <source>Notice is given in 0 to %1 days. Nothing was changed.</source>
        <translation>El aviso se da con 0 a %1 días. No se cambió nada.</translation>
    </message>
    <message>
        <source>The smallest difference that matters lies above 0 and up to 6 points. Nothing was changed.</source>
        <translation>La menor diferencia que importa está por encima de 0 y llega a 6 puntos. No se cambió nada.</translation>
    </message>
    <message>
        <source>The time before needs both a first and a last day, or neither. Nothing was changed.</source>
        <translation>El tiempo anterior necesita un primer y un último día, o ninguno. No se cambió nada.</translation>
    </message>
    <message>
        <source>The time before has to begin before it ends, and to end before the experiment starts. Nothing was changed.</source>
        <translation>El tiempo anterior tiene que empezar antes de terminar, y terminar antes de que empiece el experimento. No se cambió nada.</translation>
    </message>
    <message>
        <source>An experiment has both a start and an end. Nothing was changed.</source>
        <translation>Un experimento tiene un inicio y un fin. No se cambió nada.</translation>
    </message>
    <message>
        <source>The dates lie outside of what a journal can hold. Nothing was changed.</source>
        <translation>Las fechas quedan fuera de lo que cabe en un diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>The end lies before the start. Choose a later end; nothing was changed.</source>
        <translation>El fin es anterior al inicio. Elige un fin posterior; no se cambió nada.</translation>
    </message>
    <message>
        <source>An experiment takes a week at least: choose an end on or after %1. Nothing was changed.</source>
        <translation>Un experimento dura al menos una semana: elige un fin el %1 o después. No se cambió nada.</translation>
    </message>
    <message>
        <source>An experiment takes at most %1 weeks. Choose an earlier end, and another experiment after it; nothing was changed.</source>
        <translation>Un experimento dura como máximo %1 semanas. Elige un fin anterior, y otro experimento después; no se cambió nada.</translation>
    </message>
    <message>
        <source>An experiment needs a title of 1 to %1 characters. Nothing was changed.</source>
        <translation>Un experimento necesita un título de 1 a %1 caracteres. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentActions</name>
    <message>
        <source>Go on designing</source>
        <translation>Seguir diseñando</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Hacer balance</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segunda mirada</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar los dos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Más tiempo…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: let an experiment rest</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Carry on</source>
        <extracomment>button: go on with an experiment that rested</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop early…</source>
        <translation>Parar antes…</translation>
    </message>
    <message>
        <source>Try both…</source>
        <translation>Probar ambos…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentChanges</name>
    <message>
        <source>This experiment is sealed: change it by an amendment. Nothing was changed.</source>
        <translation>Este experimento está sellado: cámbialo con una enmienda. No se cambió nada.</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Guardar diseño</translation>
    </message>
    <message>
        <source>Seal and start</source>
        <translation>Sellar y empezar</translation>
    </message>
    <message>
        <source>A start is drawn from 2 to 28 days, none of them past. Choose other days; nothing was changed.</source>
        <translation>Un inicio se sortea entre 2 y 28 días, ninguno pasado. Elige otros días; no se cambió nada.</translation>
    </message>
    <message>
        <source>Draw the start and seal</source>
        <translation>Sortear el inicio y sellar</translation>
    </message>
    <message>
        <source>Only a sealed experiment is amended. Nothing was changed.</source>
        <translation>Solo se enmienda un experimento sellado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The start of an experiment that has begun stays. Nothing was changed.</source>
        <translation>El inicio de un experimento que ya empezó se queda. No se cambió nada.</translation>
    </message>
    <message>
        <source>Amend experiment</source>
        <translation>Enmendar experimento</translation>
    </message>
    <message>
        <source>Pause experiment</source>
        <translation>Pausar experimento</translation>
    </message>
    <message>
        <source>Resume experiment</source>
        <translation>Reanudar experimento</translation>
    </message>
    <message>
        <source>Stop experiment</source>
        <translation>Detener experimento</translation>
    </message>
    <message>
        <source>Delete experiment</source>
        <translation>Eliminar experimento</translation>
    </message>
    <message>
        <source>Restore experiment</source>
        <translation>Restaurar experimento</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentDesign</name>
    <message>
        <source>I expect</source>
        <translation>Espero</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Qué me haría cambiar de idea</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Lo que haré</translation>
    </message>
    <message>
        <source>Sealed. You will see it again at the review on %1.</source>
        <translation>Sellado. Lo verás de nuevo en el balance del %1.</translation>
    </message>
    <message>
        <source>Change it from today</source>
        <translation>Cambiarlo desde hoy</translation>
    </message>
    <message>
        <source>Seal and start</source>
        <translation>Sellar y empezar</translation>
    </message>
    <message>
        <source>Title of the experiment</source>
        <translation>Título del experimento</translation>
    </message>
    <message>
        <source>What you want to try, in a few words</source>
        <translation>Lo que quieres probar, en pocas palabras</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>On a usual day of it, this will leave me</source>
        <translation>En un día corriente, esto me dejará con</translation>
    </message>
    <message>
        <source>How sure am I, in per cent: 50 is a coin toss, 95 is nearly certain</source>
        <extracomment>above how sure one is, in per cent</extracomment>
        <translation>Con cuánta seguridad, en porcentaje: 50 es echarlo a cara o cruz, 95 es casi cierto</translation>
    </message>
    <message>
        <source>The energy I expect, from drained to energised</source>
        <translation>La energía que espero, de menos a más</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>One step a line.</source>
        <translation>Un paso por línea.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>¿Por qué ahora?</translation>
    </message>
    <message>
        <source>A sentence; you may leave it empty</source>
        <translation>Una frase; puedes dejarlo vacío</translation>
    </message>
    <message>
        <source>Why this is changed</source>
        <translation>Por qué se cambia esto</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Puedes dejarlo vacío</translation>
    </message>
    <message>
        <source>Why now? After a bad week almost anything looks better.</source>
        <translation>¿Por qué ahora? Después de una mala semana casi todo parece mejor.</translation>
    </message>
    <message>
        <source>Why do you change this?</source>
        <translation>¿Por qué cambias esto?</translation>
    </message>
    <message>
        <source>Keep as an idea</source>
        <translation>Conservar como idea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentDetail</name>
    <message>
        <source>Before and during</source>
        <translation>Antes y durante</translation>
    </message>
    <message>
        <source>paired with</source>
        <extracomment>between the pill of an experiment and the name of the other one of its pair</extracomment>
        <translation>emparejado con</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <extracomment>shown where a box of an experiment was left empty</extracomment>
        <translation>Nada escrito todavía.</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Espero</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Qué me haría cambiar de idea</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Cómo salgo</translation>
    </message>
    <message>
        <source>Why now? %1</source>
        <extracomment>%1 one&apos;s own words about why an experiment begins now</extracomment>
        <translation>¿Por qué ahora? %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>heading above the sessions of an experiment</extracomment>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Paired with %1</source>
        <translation>Emparejado con %1</translation>
    </message>
    <message>
        <source>It has reached its last day. Look back on it, or give it more time.</source>
        <translation>Ha llegado a su último día. Haz su balance, o dale más tiempo.</translation>
    </message>
    <message>
        <source>Changed after the start. Both versions are kept.</source>
        <translation>Cambiado después del inicio. Se conservan ambas versiones.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentJson</name>
    <message>
        <source>it has no id, no track or no status.</source>
        <translation>no tiene id, camino o estado.</translation>
    </message>
    <message>
        <source>it has no id or belongs to nothing.</source>
        <translation>no tiene id o no pertenece a nada.</translation>
    </message>
    <message>
        <source>it has no id, no arrangement or lacks one of its two sides.</source>
        <translation>no tiene id ni disposición, o le falta uno de sus dos lados.</translation>
    </message>
    <message>
        <source>it has no id, no kind or no seed, or belongs to nothing.</source>
        <translation>no tiene id, tipo o semilla, o no pertenece a nada.</translation>
    </message>
    <message>
        <source>what was drawn is not among what could have been.</source>
        <translation>lo sorteado no está entre lo que pudo salir.</translation>
    </message>
    <message>
        <source>it has no day.</source>
        <translation>no tiene día.</translation>
    </message>
    <message>
        <source>it has no id, no state or belongs to no experiment.</source>
        <translation>no tiene id o estado, o no pertenece a ningún experimento.</translation>
    </message>
    <message>
        <source>it has no id, no day or belongs to no experiment.</source>
        <translation>no tiene id o día, o no pertenece a ningún experimento.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentListModel</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>todavía sin fechas</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>empieza el %1</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semana %1 de %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>ready for its review</source>
        <translation>listo para su balance</translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>cumplidas %1 de %2</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parado antes</translation>
    </message>
    <message>
        <source>would do again</source>
        <translation>lo haría de nuevo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentReview</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Una respuesta admite como máximo %1 caracteres. Acórtala; no se cambió nada.</translation>
    </message>
    <message>
        <source>The review has no valid date. Nothing was changed.</source>
        <translation>El balance no tiene una fecha válida. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentRules</name>
    <message>
        <source>I expect</source>
        <translation>Espero</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Qué me haría cambiar de idea</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Cómo salgo</translation>
    </message>
    <message>
        <source>“%1” is empty. Write a sentence of your own.</source>
        <translation>«%1» está vacío. Escribe una frase tuya.</translation>
    </message>
    <message>
        <source>“%1” still has a “…” in it. Put your own words there.</source>
        <translation>«%1» todavía tiene un «…». Pon ahí tus propias palabras.</translation>
    </message>
    <message>
        <source>“What I will do” is empty. Write one step at least.</source>
        <translation>«Lo que haré» está vacío. Escribe al menos un paso.</translation>
    </message>
    <message>
        <source>“What I will do” still has a “…” in it. Put your own words there.</source>
        <translation>«Lo que haré» todavía tiene un «…». Pon ahí tus propias palabras.</translation>
    </message>
    <message>
        <source>This experiment has been sealed already.</source>
        <translation>Este experimento ya está sellado.</translation>
    </message>
    <message>
        <source>There is no forecast. Say where you expect your energy to be.</source>
        <translation>No hay pronóstico. Di dónde esperas que esté tu energía.</translation>
    </message>
    <message>
        <source>There are no dates. Choose a start and an end.</source>
        <translation>No hay fechas. Elige un inicio y un fin.</translation>
    </message>
    <message>
        <source>The start lies in the past. A forecast has to come first: start today or later.</source>
        <translation>El inicio está en el pasado. Un pronóstico tiene que ir primero: empieza hoy o más tarde.</translation>
    </message>
    <message>
        <source>Only an experiment that runs can be paused. Nothing was changed.</source>
        <translation>Solo se puede pausar un experimento en curso. No se cambió nada.</translation>
    </message>
    <message>
        <source>This experiment is not paused. Nothing was changed.</source>
        <translation>Este experimento no está en pausa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only an experiment that runs or rests can be stopped early. Nothing was changed.</source>
        <translation>Solo se puede parar antes un experimento en curso o en reposo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only an experiment that runs, rests or has just ended can be given more time. Nothing was changed.</source>
        <translation>Solo se puede dar más tiempo a un experimento en curso, en reposo o recién terminado. No se cambió nada.</translation>
    </message>
    <message>
        <source>More time needs an end after the present one. Nothing was changed.</source>
        <translation>Más tiempo necesita un fin posterior al actual. No se cambió nada.</translation>
    </message>
    <message>
        <source>The review comes when the experiment is over. Nothing was changed.</source>
        <translation>El balance llega cuando el experimento ha terminado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentSentence</name>
    <message>
        <source>Your experiment weeks were also calmer weeks (load %1 vs %2).</source>
        <translation>Tus semanas de experimento fueron además más tranquilas (carga %1 frente a %2).</translation>
    </message>
    <message>
        <source>Your experiment weeks were also busier weeks (load %1 vs %2).</source>
        <translation>Tus semanas de experimento fueron además más ajetreadas (carga %1 frente a %2).</translation>
    </message>
    <message>
        <source>You also slept worse in your experiment weeks (sleep %1 vs %2).</source>
        <translation>Además dormiste peor en tus semanas de experimento (sueño %1 frente a %2).</translation>
    </message>
    <message>
        <source>You also slept better in your experiment weeks (sleep %1 vs %2).</source>
        <translation>Además dormiste mejor en tus semanas de experimento (sueño %1 frente a %2).</translation>
    </message>
    <message>
        <source>%1 were spread unevenly over the two sides.</source>
        <extracomment>%1 &quot;Fridays&quot; or &quot;Unusual days&quot;</extracomment>
        <translation>Reparto desigual entre los dos lados: %1.</translation>
    </message>
    <message>
        <source>Part of the difference may be that.</source>
        <translation>Parte de la diferencia puede ser eso.</translation>
    </message>
    <message>
        <source>The difference is %1 points as rated, and %2 points without the share that sleep, load and Fridays explain (%3 rated days).</source>
        <extracomment>%1 and %2 are differences in points, which may be below zero</extracomment>
        <translation>La diferencia es de %1 puntos según las valoraciones, y de %2 puntos sin la parte que explican el sueño, la carga y los viernes (%3 días valorados).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>Half of the ratings were given at once; %1 of %2 were written more than a day after.</source>
        <translation>La mitad de las valoraciones se dieron al momento; %1 de %2 se escribieron más de un día después.</translation>
    </message>
    <message>
        <source>Half of the ratings were given within %1 of the work; %2 of %3 were written more than a day after.</source>
        <extracomment>%1 is &quot;20 minutes&quot; or &quot;5.5 hours&quot;; %2 of %3 entries</extracomment>
        <translation>La mitad de las valoraciones se dieron en un plazo de %1 tras el trabajo; %2 de %3 se escribieron más de un día después.</translation>
    </message>
    <message>
        <source>Of %1 entries that say so, %2 were work of your own choice.</source>
        <translation>De %1 entradas que lo dicen, %2 fueron trabajo que elegiste tú.</translation>
    </message>
    <message>
        <source>You rated it %1 on average, and work that was asked of you %2.</source>
        <translation>Ese lo valoraste con %1 de media, y el trabajo que te pidieron con %2.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>Días inusuales</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>Sábados</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>Domingos</translation>
    </message>
    <message>
        <source>Kept %1 of %2</source>
        <translation>Cumplidas %1 de %2</translation>
    </message>
    <message>
        <source>Still running — results on %1.</source>
        <extracomment>%1 is a day and a month</extracomment>
        <translation>Todavía en curso – resultados el %1.</translation>
    </message>
    <message>
        <source>Too little data to tell: %1 of %2 days.</source>
        <translation>Muy pocos datos para decirlo: %1 de %2 días.</translation>
    </message>
    <message>
        <source>A first look only — %1 of %2 days.</source>
        <translation>Solo una primera mirada – %1 de %2 días.</translation>
    </message>
    <message>
        <source>A first look only — the days lie in fewer than three calendar weeks.</source>
        <translation>Solo una primera mirada – los días están en menos de tres semanas naturales.</translation>
    </message>
    <message>
        <source>Your ratings vary so much that this could be anything from clearly worse to clearly better.</source>
        <translation>Tus valoraciones varían tanto que esto podría ser cualquier cosa, de claramente peor a claramente mejor.</translation>
    </message>
    <message>
        <source>About the same, within half a point either way.</source>
        <translation>Más o menos igual, dentro de medio punto a cada lado.</translation>
    </message>
    <message>
        <source>About the same, within %1 points either way.</source>
        <translation>Más o menos igual, dentro de %1 puntos a cada lado.</translation>
    </message>
    <message>
        <source>More energising, but your ratings were already rising before you started; a steady rise alone would explain at least half of it.</source>
        <translation>Da más energía, pero tus valoraciones ya subían antes de empezar; una subida constante explicaría por sí sola al menos la mitad.</translation>
    </message>
    <message>
        <source>Less energising, but your ratings were already falling before you started; a steady fall alone would explain at least half of it.</source>
        <translation>Da menos energía, pero tus valoraciones ya bajaban antes de empezar; una bajada constante explicaría por sí sola al menos la mitad.</translation>
    </message>
    <message>
        <source>Clearly more energising.</source>
        <translation>Claramente da más energía.</translation>
    </message>
    <message>
        <source>Clearly less energising.</source>
        <translation>Claramente da menos energía.</translation>
    </message>
    <message>
        <source>Probably more energising, but how much is unsure.</source>
        <translation>Probablemente da más energía, pero no es seguro cuánta.</translation>
    </message>
    <message>
        <source>Probably less energising, but how much is unsure.</source>
        <translation>Probablemente da menos energía, pero no es seguro cuánta.</translation>
    </message>
    <message>
        <source>No clear difference either way. That is not proof that there is none.</source>
        <translation>Ninguna diferencia clara a un lado u otro. Eso no demuestra que no la haya.</translation>
    </message>
    <message>
        <source>You expected %1. One rated day is too little to compare it with.</source>
        <translation>Esperabas %1. Un día valorado es muy poco para compararlo.</translation>
    </message>
    <message>
        <source>You expected %1. It came to %2 to %3.</source>
        <translation>Esperabas %1. Resultó entre %2 y %3.</translation>
    </message>
    <message>
        <source>Your forecast lies within what happened.</source>
        <translation>Tu pronóstico está dentro de lo que pasó.</translation>
    </message>
    <message>
        <source>Your forecast lies outside what happened. Something here was new to you.</source>
        <translation>Tu pronóstico está fuera de lo que pasó. Algo de aquí era nuevo para ti.</translation>
    </message>
    <message>
        <source>An idea. Nothing is compared before it is sealed.</source>
        <translation>Una idea. Nada se compara antes de sellarla.</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Empieza el %1.</translation>
    </message>
    <message>
        <source>It rests. Carry on, move its dates, or close it?</source>
        <translation>Está en reposo. ¿Continuar, mover sus fechas o cerrarlo?</translation>
    </message>
    <message>
        <source>Stopped on %1, before the planned end. What follows are marks and numbers, without a verdict.</source>
        <translation>Se paró el %1, antes del fin previsto. Lo que sigue son marcas y números, sin veredicto.</translation>
    </message>
    <message>
        <source>During “%1” you rated your days %2 points higher than before (plausible range %3 to %4; %5 rated days during, %6 before).</source>
        <extracomment>%1 the title of an experiment; %2 points; %3 to %4 their range; %5 and %6 numbers of days</extracomment>
        <translation>Durante «%1» valoraste tus días %2 puntos más alto que antes (intervalo plausible de %3 a %4; %5 días valorados durante, %6 antes).</translation>
    </message>
    <message>
        <source>During “%1” you rated your days %2 points lower than before (plausible range %3 to %4; %5 rated days during, %6 before).</source>
        <translation>Durante «%1» valoraste tus días %2 puntos más bajo que antes (intervalo plausible de %3 a %4; %5 días valorados durante, %6 antes).</translation>
    </message>
    <message>
        <source>A random day of it beat a random earlier day %1 times in 100 (range %2–%3).</source>
        <translation>Un día suyo al azar superó a un día anterior al azar %1 veces de cada 100 (intervalo %2–%3).</translation>
    </message>
    <message>
        <source>The start was drawn by lot. If it made no difference at all, a difference this large would come up in about %1 of 100 such lotteries (%2 possible starts).</source>
        <translation>El inicio se sorteó. Si no hubiera ninguna diferencia, una diferencia así de grande saldría en unos %1 de cada 100 sorteos como este (%2 inicios posibles).</translation>
    </message>
    <message>
        <source>The order was not drawn by lot, so something else that changed at the same time could explain this.</source>
        <translation>El orden no se sorteó, así que otra cosa que cambió al mismo tiempo podría explicar esto.</translation>
    </message>
    <message>
        <source>You gave the same rating every day; the scale cannot show a difference.</source>
        <translation>Diste la misma valoración cada día; la escala no puede mostrar una diferencia.</translation>
    </message>
    <message>
        <source>The last week before the start was unusually low. After such a week ratings rise by themselves, by about half a point.</source>
        <translation>La última semana antes del inicio fue inusualmente baja. Tras una semana así las valoraciones suben por sí solas, en torno a medio punto.</translation>
    </message>
    <message>
        <source>First half %1 (%2 rated days), second half %3 (%4 rated days).</source>
        <translation>Primera mitad %1 (%2 días valorados), segunda mitad %3 (%4 días valorados).</translation>
    </message>
    <message>
        <source>It ran at the same time as “%1”.</source>
        <extracomment>%1 the titles of other experiments</extracomment>
        <translation>Transcurrió al mismo tiempo que «%1».</translation>
    </message>
    <message>
        <source>It will run at the same time as “%1”.</source>
        <extracomment>%1 the titles of other experiments</extracomment>
        <translation>Transcurrirá al mismo tiempo que «%1».</translation>
    </message>
    <message>
        <source>It runs at the same time as “%1”.</source>
        <extracomment>%1 the titles of other experiments</extracomment>
        <translation>Transcurre al mismo tiempo que «%1».</translation>
    </message>
    <message>
        <source>More energising, but a steady rise over the whole time, before and during, would explain at least half of it.</source>
        <translation>Da más energía, pero una subida constante durante todo el tiempo, antes y durante, explicaría al menos la mitad.</translation>
    </message>
    <message>
        <source>Less energising, but a steady fall over the whole time, before and during, would explain at least half of it.</source>
        <translation>Da menos energía, pero una bajada constante durante todo el tiempo, antes y durante, explicaría al menos la mitad.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentSession</name>
    <message>
        <source>A remark holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Una observación admite como máximo %1 caracteres. Acórtala; no se cambió nada.</translation>
    </message>
    <message>
        <source>This session has no valid date. Choose one; nothing was changed.</source>
        <translation>Esta sesión no tiene una fecha válida. Elige una; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentStore</name>
    <message>
        <source>This experiment is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Este experimento ya no está en el diario. No se cambió nada. Mira en la papelera.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentViews</name>
    <message>
        <source>%1: %2 to %3, %4 in %5 calendar weeks.</source>
        <extracomment>how a comparison is computed: %1 “Before” or “During”, %2 and %3 days, %4 “18 rated days”, %5 a number</extracomment>
        <translation>%1: %2 a %3, %4 en %5 semanas naturales.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>a phase of an experiment</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <extracomment>a phase of an experiment</extracomment>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Left out: %1 of the first seven days, because the first days of something new differ.</source>
        <translation>Omitidos: %1 de los primeros siete días, porque los primeros días de algo nuevo son distintos.</translation>
    </message>
    <message>
        <source>Compared by: %1. Entries written more than a day late: %2.</source>
        <translation>Comparado por: %1. Entradas escritas con más de un día de retraso: %2.</translation>
    </message>
    <message>
        <source>Ranges hold with 90 per cent and are widened for what carries over from day to day (%1).</source>
        <translation>Los intervalos valen al 90 por ciento y están ampliados por lo que se arrastra de un día a otro (%1).</translation>
    </message>
    <message>
        <source>Rules %1. The smallest difference that matters: %2 points.</source>
        <extracomment>%1 is the version of the rules that numbers are computed by</extracomment>
        <translation>Reglas %1. La menor diferencia que importa: %2 puntos.</translation>
    </message>
    <message>
        <source>Rated days so far: %1 during, %2 before.</source>
        <extracomment>numbers of days</extracomment>
        <translation>Días valorados hasta ahora: %1 durante, %2 antes.</translation>
    </message>
    <message>
        <source>Rated days: %1 during, %2 before.</source>
        <translation>Días valorados: %1 durante, %2 antes.</translation>
    </message>
    <message>
        <source>Marks only until then, and your forecast stays sealed.</source>
        <translation>Solo marcas hasta entonces, y tu pronóstico sigue sellado.</translation>
    </message>
    <message>
        <source>“%1”, its other half, stopped early; this one goes on alone.</source>
        <translation>«%1», su otra mitad, se paró antes; este sigue solo.</translation>
    </message>
    <message>
        <source>The order of the weeks was drawn by lot. The seed, the time and all orders that could have come up are kept with the journal.</source>
        <translation>El orden de las semanas se sorteó. La semilla, la hora y todos los órdenes que pudieron salir se conservan con el diario.</translation>
    </message>
    <message>
        <source>The order was not drawn by lot.</source>
        <translation>El orden no se sorteó.</translation>
    </message>
    <message>
        <source>Rules %1.</source>
        <translation>Reglas %1.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentWords</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Lo que quiero averiguar</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Espero</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Qué me haría cambiar de idea</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Lo que haré</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Time before, first day</source>
        <translation>Tiempo anterior, primer día</translation>
    </message>
    <message>
        <source>Time before, last day</source>
        <translation>Tiempo anterior, último día</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Comparado por</translation>
    </message>
    <message>
        <source>Smallest difference that matters</source>
        <translation>Menor diferencia que importa</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Cómo salgo</translation>
    </message>
    <message>
        <source>How well it can be undone</source>
        <translation>Hasta qué punto se puede deshacer</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Parado el</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Día de la decisión</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>What I could do</source>
        <translation>Lo que podría hacer</translation>
    </message>
    <message>
        <source>What I choose for now</source>
        <translation>Lo que elijo por ahora</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Quién lo sabe</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Balance el</translation>
    </message>
    <message>
        <source>Second review on</source>
        <translation>Segundo balance el</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Adónde lleva</translation>
    </message>
    <message>
        <source>A change of role</source>
        <translation>Un cambio de puesto</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Volvería atrás si</translation>
    </message>
    <message>
        <source>Fully reversible</source>
        <translation>Del todo reversible</translation>
    </message>
    <message>
        <source>Reversible with notice</source>
        <translation>Reversible con aviso</translation>
    </message>
    <message>
        <source>Partly reversible</source>
        <translation>En parte reversible</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Todavía no lo sé</translation>
    </message>
    <message>
        <source>work of the same focus</source>
        <translation>trabajo con el mismo enfoque</translation>
    </message>
    <message>
        <source>the same activities</source>
        <translation>las mismas actividades</translation>
    </message>
    <message>
        <source>everything I rated</source>
        <extracomment>what the time before is compared by</extracomment>
        <translation>todo lo que valoré</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Uno junto a otro</translation>
    </message>
    <message>
        <source>Alternating weeks</source>
        <translation>Semanas alternas</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno después de otro</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Cambiar algo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>week</source>
        <extracomment>after &quot;times a&quot;</extracomment>
        <translation>semana</translation>
    </message>
    <message>
        <source>fortnight</source>
        <extracomment>after &quot;times a&quot;</extracomment>
        <translation>quincena</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>after &quot;times a&quot;</extracomment>
        <translation>mes</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week, %1 minutes each</source>
        <translation>
            <numerusform>una vez por semana, %1 minutos</numerusform>
            <numerusform>%n veces por semana, %1 minutos cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a fortnight, %1 minutes each</source>
        <translation>
            <numerusform>una vez por quincena, %1 minutos</numerusform>
            <numerusform>%n veces por quincena, %1 minutos cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a month, %1 minutes each</source>
        <translation>
            <numerusform>una vez al mes, %1 minutos</numerusform>
            <numerusform>%n veces al mes, %1 minutos cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semana %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>how long an experiment takes</comment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>cumplidas %1 de %2</translation>
    </message>
    <message>
        <source>%1. %2: “%3”.</source>
        <extracomment>an amendment: %1 a day, %2 what was changed, %3 the old words, %4 the new words an amendment where nothing stood before: %1 a day, %2 what was changed, %3 the words</extracomment>
        <translation>%1. %2: «%3».</translation>
    </message>
    <message>
        <source>%1. %2: “%3” became “%4”.</source>
        <translation>%1. %2: «%3» pasó a ser «%4».</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>why something was changed</extracomment>
        <translation>Porque: %1</translation>
    </message>
    <message>
        <source>This is shorter than three weeks. The first week of something new is left out of the comparison, so little would remain.</source>
        <translation>Esto es más corto que tres semanas. La primera semana de algo nuevo se omite de la comparación, así que quedaría poco.</translation>
    </message>
    <message>
        <source>This rhythm gives fewer than 14 days to rate, so at the end there may be marks but no comparison. More weeks or more times help.</source>
        <translation>Este ritmo da menos de 14 días para valorar, así que al final puede haber marcas pero no comparación. Más semanas o más veces ayudan.</translation>
    </message>
    <message>
        <source>Nothing was rated in the time before. You can rate for two weeks first, or start without and have nothing to compare with.</source>
        <translation>No se valoró nada en el tiempo anterior. Puedes valorar dos semanas primero, o empezar sin ello y no tener con qué comparar.</translation>
    </message>
    <message>
        <source>What it does not sample: mentoring is not managing. Pay, hiring, conflict and being responsible for others&apos; results are not in it.</source>
        <translation>Lo que no muestra: mentorizar no es dirigir. El sueldo, contratar, los conflictos y responder por los resultados de otras personas no están aquí.</translation>
    </message>
    <message>
        <source>What it does not sample: a project is not a role. Years of owning a system, and convincing people you have no say over, are not in it.</source>
        <translation>Lo que no muestra: un proyecto no es un puesto. Años a cargo de un sistema, y convencer a gente sobre la que no mandas, no están aquí.</translation>
    </message>
    <message>
        <source>What it does not sample: a few weeks of a task are not the job that it belongs to.</source>
        <translation>Lo que no muestra: unas semanas de una tarea no son el trabajo al que pertenece.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentsOverview</name>
    <message>
        <source>No experiment yet</source>
        <translation>Todavía ningún experimento</translation>
    </message>
    <message>
        <source>An experiment is a few weeks of something, with what you expect, an end and a way out. You can always stop.</source>
        <translation>Un experimento son unas semanas de algo, con lo que esperas, un fin y una salida. Siempre puedes parar.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Elegir una plantilla…</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>%1 terminados</translation>
    </message>
    <message numerus="yes">
        <source>%1 ideas waiting</source>
        <extracomment>part of &quot;Two running, one finished, five ideas waiting&quot;: %1 is a number in words</extracomment>
        <translation>
            <numerusform>%1 idea espera</numerusform>
            <numerusform>%1 ideas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Both directions, a few weeks each, with a stated end</source>
        <translation>Ambas direcciones, unas semanas cada una, con un fin declarado</translation>
    </message>
</context>
<context>
    <name>tryboth::ExperimentsPage</name>
    <message>
        <source>Try both, deliberately</source>
        <translation>Probar ambos, a propósito</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Pronósticos</translation>
    </message>
    <message>
        <source>Try both…</source>
        <translation>Probar ambos…</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>Desde una plantilla…</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>The template was removed.</source>
        <translation>Se quitó la plantilla.</translation>
    </message>
    <message>
        <source>It rests. Nothing is asked of you meanwhile.</source>
        <translation>Está en reposo. Mientras tanto no se te pide nada.</translation>
    </message>
    <message>
        <source>It goes on from today.</source>
        <translation>Sigue desde hoy.</translation>
    </message>
    <message>
        <source>Saved with the templates.</source>
        <translation>Guardado con las plantillas.</translation>
    </message>
    <message>
        <source>Leave the design</source>
        <translation>Dejar el diseño</translation>
    </message>
    <message>
        <source>What you changed here is not kept yet. Leave without it?</source>
        <translation>Lo que cambiaste aquí aún no está guardado. ¿Salir sin ello?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin ello</translation>
    </message>
    <message>
        <source>Kept as an idea. It waits until you seal it.</source>
        <translation>Conservado como idea. Espera hasta que lo selles.</translation>
    </message>
    <message>
        <source>The start was drawn and the forecast is sealed. The lot is kept so that anyone can redo it.</source>
        <translation>Se sorteó el inicio y el pronóstico está sellado. El sorteo se conserva para que cualquiera pueda repetirlo.</translation>
    </message>
    <message>
        <source>Sealed and started. You will see the forecast again at the review.</source>
        <translation>Sellado y empezado. Verás de nuevo el pronóstico en el balance.</translation>
    </message>
    <message>
        <source>Sealed. Now the other one of the pair: “%1”.</source>
        <extracomment>%1 the title of an experiment</extracomment>
        <translation>Sellado. Ahora el otro del par: «%1».</translation>
    </message>
    <message>
        <source>The two are a pair now. Seal each of them.</source>
        <translation>Los dos son ahora un par. Sella cada uno.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Until when? The change is kept beside the first end.</source>
        <translation>¿Hasta cuándo? El cambio se conserva junto al primer fin.</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>Darle más tiempo</translation>
    </message>
    <message>
        <source>It has more time now. Both ends are kept.</source>
        <translation>Ahora tiene más tiempo. Se conservan ambos fines.</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Parar antes</translation>
    </message>
    <message>
        <source>Stopping early is a normal ending. What you noticed stays, and you can look back on it whenever you like.</source>
        <translation>Parar antes es un final normal. Lo que notaste se queda, y puedes hacer su balance cuando quieras.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>It has ended today. That is an answer too.</source>
        <translation>Ha terminado hoy. Eso también es una respuesta.</translation>
    </message>
    <message>
        <source>“%1” goes to the trash, where it stays for 30 days.</source>
        <translation>«%1» va a la papelera, donde se queda 30 días.</translation>
    </message>
    <message>
        <source>With it go its sessions (%1). The entries that belong to them stay in your journal (%2).</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Con él se van sus sesiones (%1). Las entradas que le pertenecen se quedan en tu diario (%2).</translation>
    </message>
    <message>
        <source>Delete this experiment</source>
        <translation>Eliminar este experimento</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Moved to the trash. Undo brings it back.</source>
        <translation>Movido a la papelera. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>Looked back on. Thank you for being honest with yourself.</source>
        <translation>Balance hecho. Gracias por tu honestidad contigo.</translation>
    </message>
    <message>
        <source>Looked back on. It waits among your ideas until you take it up again.</source>
        <translation>Balance hecho. Espera entre tus ideas hasta que lo retomes.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar los dos</translation>
    </message>
    <message>
        <source>You have not looked back on “%1” yet. What you remember is worth more when it is written before you see numbers.</source>
        <extracomment>%1 the title of an experiment</extracomment>
        <translation>Todavía no has hecho balance de «%1». Lo que recuerdas vale más si lo escribes antes de ver números.</translation>
    </message>
    <message>
        <source>Compare all the same</source>
        <translation>Comparar de todos modos</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Una segunda mirada</translation>
    </message>
    <message>
        <source>Some weeks have passed since “%1”. What do you see now that it is no longer new?</source>
        <extracomment>%1 the title of an experiment; %2 and %3 what one wrote in its review</extracomment>
        <translation>Han pasado algunas semanas desde «%1». ¿Qué ves ahora que ya no es nuevo?</translation>
    </message>
    <message>
        <source>At the review you wrote: “%1”</source>
        <extracomment>%1 one&apos;s own words from the review of an experiment</extracomment>
        <translation>En el balance escribiste: «%1»</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Conservar esta mirada</translation>
    </message>
    <message>
        <source>What you see now, in a sentence</source>
        <translation>Lo que ves ahora, en una frase</translation>
    </message>
    <message>
        <source>Kept with the review.</source>
        <translation>Guardado con el balance.</translation>
    </message>
    <message>
        <source>Move this session</source>
        <translation>Mover esta sesión</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>¿A qué día?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Movida al %1.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Decir por qué</translation>
    </message>
    <message>
        <source>What should be remembered about this session?</source>
        <translation>¿Qué conviene recordar de esta sesión?</translation>
    </message>
    <message>
        <source>What should be remembered about this session? So far it says: “%1”</source>
        <translation>¿Qué conviene recordar de esta sesión? Hasta ahora dice: «%1»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Puedes dejarlo vacío</translation>
    </message>
    <message>
        <source>Kept with the session.</source>
        <translation>Guardado con la sesión.</translation>
    </message>
</context>
<context>
    <name>tryboth::Export</name>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Sin entradas.</translation>
    </message>
    <message>
        <source>1 entry, of %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>1 entrada, del %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries from %1 to %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>
            <numerusform>Una entrada del %1 al %2.</numerusform>
            <numerusform>%Ln entradas del %1 al %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>energía %1</translation>
    </message>
    <message>
        <source>engagement %1</source>
        <translation>atención %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>Se detuvo la escritura. No quedó nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::ExportDialog</name>
    <message>
        <source>A document to read, with charts (HTML)</source>
        <translation>Un documento para leer, con gráficos (HTML)</translation>
    </message>
    <message>
        <source>The same on pages (PDF)</source>
        <translation>Lo mismo en páginas (PDF)</translation>
    </message>
    <message>
        <source>A plain text to read (Markdown)</source>
        <translation>Un texto sencillo para leer (Markdown)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Una tabla (CSV)</translation>
    </message>
    <message>
        <source>A calendar (iCalendar)</source>
        <translation>Un calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (JSON)</source>
        <translation>Todo, para importarlo de nuevo (JSON)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever gets it can read it.</source>
        <translation>El archivo no está cifrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>&amp;All of it</source>
        <translation>T&amp;odo</translation>
    </message>
    <message>
        <source>&amp;These days:</source>
        <translation>&amp;Estos días:</translation>
    </message>
    <message>
        <source>What the &amp;Journal page shows now</source>
        <translation>Lo que muestra ahora la página &amp;Diario</translation>
    </message>
    <message>
        <source>First day to write</source>
        <translation>Primer día por escribir</translation>
    </message>
    <message>
        <source>Last day to write</source>
        <translation>Último día por escribir</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>1 entry.</source>
        <translation>1 entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>Una entrada.</numerusform>
            <numerusform>%Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Besides them experiments, reflections, the trash and all else in the journal.</source>
        <extracomment>%1 is &quot;12 entries.&quot;</extracomment>
        <translation>%1 Además los experimentos, las reflexiones, la papelera y todo lo demás del diario.</translation>
    </message>
    <message>
        <source>%1 Only these and the kinds of work they have: no experiments, no trash.</source>
        <translation>%1 Solo estas y sus tipos de trabajo: sin experimentos ni papelera.</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <comment>a file name with a day</comment>
        <translation>Diario %1</translation>
    </message>
</context>
<context>
    <name>tryboth::Exporting</name>
    <message>
        <source>Nothing can be written as “%1”. It writes: %2.</source>
        <translation>No se puede escribir nada como «%1». Se escribe: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::FileKind</name>
    <message>
        <source>“%1” is a coach’s desk, not a journal. Nothing was changed. Open it as a desk, or choose a journal.</source>
        <translation>«%1» es un escritorio del coach, no un diario. No se cambió nada. Ábrelo como escritorio, o elige un diario.</translation>
    </message>
    <message>
        <source>“%1” is a journal, not a coach’s desk. Nothing was changed. Open it as a journal, or choose a desk.</source>
        <translation>«%1» es un diario, no un escritorio del coach. No se cambió nada. Ábrelo como diario, o elige un escritorio.</translation>
    </message>
</context>
<context>
    <name>tryboth::FilterBar</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Search titles, notes, experiments and reflections</source>
        <translation>Buscar títulos, notas, experimentos y reflexiones</translation>
    </message>
    <message>
        <source>Words, “quoted phrases”, -without, tag:name, focus:people, activity:name, energy:&gt;0, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10</source>
        <translation>Palabras, «frases entre comillas», -sin, tag:nombre, focus:people, activity:nombre, energy:&gt;0, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>choose the first and the last day oneself</extracomment>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Any focus</source>
        <translation>Cualquier enfoque</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Cualquier valoración</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Valoradas</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Energising</source>
        <translation>Dan energía</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Quitan energía</translation>
    </message>
    <message>
        <source>Waiting to be rated</source>
        <translation>Esperan valoración</translation>
    </message>
    <message>
        <source>Clear the search and all choices</source>
        <translation>Limpiar la búsqueda y todas las opciones</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Cualquier actividad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of work</source>
        <translation>
            <numerusform>%Ln tipo de trabajo</numerusform>
            <numerusform>%Ln tipos de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Any experiment</source>
        <translation>Cualquier experimento</translation>
    </message>
    <message>
        <source>One experiment</source>
        <translation>Un experimento</translation>
    </message>
</context>
<context>
    <name>tryboth::FirstSteps</name>
    <message>
        <source>For whom you write</source>
        <translation>Para quién escribes</translation>
    </message>
    <message>
        <source>I write for myself</source>
        <translation>Escribo para mí</translation>
    </message>
    <message>
        <source>I coach others</source>
        <translation>Acompaño a otras personas</translation>
    </message>
    <message>
        <source>A desk for what clients share with you, beside the journal and with the same passphrase.</source>
        <translation>Un escritorio para lo que otras personas comparten contigo, junto al diario y con la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas cosas</translation>
    </message>
    <message>
        <source>Two files in two windows, never mixed.</source>
        <translation>Dos archivos en dos ventanas, que nunca se mezclan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step and how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>¿Es tuya esta computadora?</translation>
    </message>
    <message>
        <source>A passphrase for your journal</source>
        <translation>Una frase de contraseña para tu diario</translation>
    </message>
    <message>
        <source>For whom do you write?</source>
        <translation>¿Para quién escribes?</translation>
    </message>
    <message>
        <source>One thing from today</source>
        <translation>Una cosa de hoy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Use this &amp;passphrase</source>
        <translation>Usar esta &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Go to my &amp;journal</source>
        <translation>Ir a mi &amp;diario</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Seguir s&amp;in ella</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Sal&amp;tar</translation>
    </message>
    <message>
        <source>It is in “%1”, in %2. Whatever you write is saved by itself.</source>
        <translation>Está en «%1», en %2. Lo que escribas se guarda solo.</translation>
    </message>
</context>
<context>
    <name>tryboth::FiveYearSequence</name>
    <message>
        <source>On %1.</source>
        <translation>El %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <extracomment>%1 is the name of a step, %2 its number, %3 how many there are</extracomment>
        <translation>%1 · paso %2 de %3</translation>
    </message>
    <message>
        <source>Write a line first. Your earlier answers stay hidden until then.</source>
        <translation>Escribe primero una línea. Tus respuestas anteriores siguen ocultas hasta entonces.</translation>
    </message>
    <message>
        <source>Choose one of the four. “Not clear yet” is the usual one.</source>
        <translation>Elige una de las cuatro. «Todavía no está claro» es la habitual.</translation>
    </message>
</context>
<context>
    <name>tryboth::FocusField</name>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
</context>
<context>
    <name>tryboth::FocusPill</name>
    <message>
        <source>Focus: %1</source>
        <translation>Enfoque: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::Forecast</name>
    <message>
        <source>A forecast is a whole number from −3 to +3. Choose one; nothing was changed.</source>
        <translation>Un pronóstico es un número entero de −3 a +3. Elige uno; no se cambió nada.</translation>
    </message>
    <message>
        <source>How sure you are goes from 50 to 95 per cent in steps of 5. Choose one; nothing was changed.</source>
        <translation>Tu seguridad va del 50 al 95 por ciento en pasos de 5. Elige un valor; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastDelegate</name>
    <message>
        <source>expected %1, came to %2</source>
        <extracomment>%1 and %2 are ratings</extracomment>
        <translation>esperado %1, resultó %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastRecordView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what came of a forecast: a level and its range</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Forecasts and what came</source>
        <translation>Pronósticos y lo que resultó</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>It came to</source>
        <translation>Resultó</translation>
    </message>
    <message>
        <source>−3 to +3</source>
        <comment>heading of a column of marks on the scale of energy</comment>
        <translation>−3 a +3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No forecast was opened yet. Each review adds one.</source>
        <translation>Todavía no se ha abierto ningún pronóstico. Cada balance añade uno.</translation>
    </message>
    <message>
        <source>%1 of %2 forecasts lie within what happened. The others found something new to you. At the right the ring is what you expected, the dot with its line what came and its range.</source>
        <translation>%1 de %2 pronósticos están dentro de lo que pasó. Los demás encontraron algo nuevo para ti. A la derecha, el anillo es lo que esperabas; el punto con su línea, lo que resultó y su intervalo.</translation>
    </message>
    <message>
        <source>%1, %2 per cent sure</source>
        <extracomment>a forecast: a rating, and how sure in per cent</extracomment>
        <translation>%1, %2 por ciento de seguridad</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastStep</name>
    <message>
        <source>Open the forecast</source>
        <translation>Abrir el pronóstico</translation>
    </message>
    <message>
        <source>There was no forecast.</source>
        <translation>No había pronóstico.</translation>
    </message>
    <message>
        <source>What you expected before you began is still sealed.</source>
        <translation>Lo que esperabas antes de empezar sigue sellado.</translation>
    </message>
    <message>
        <source>You expected %1 (%2) and were %3 per cent sure.</source>
        <extracomment>a forecast: %1 is a rating such as +1, %2 its meaning, %3 how sure in per cent</extracomment>
        <translation>Esperabas %1 (%2), con %3 por ciento de seguridad.</translation>
    </message>
</context>
<context>
    <name>tryboth::ForecastStore</name>
    <message>
        <source>The forecast is sealed and cannot be changed any more. Nothing was changed. Wait for the review, which opens it.</source>
        <translation>El pronóstico está sellado y ya no se puede cambiar. No se cambió nada. Espera al balance, que lo abre.</translation>
    </message>
    <message>
        <source>There is no forecast to seal. Nothing was changed. Set a forecast first.</source>
        <translation>No hay ningún pronóstico que sellar. No se cambió nada. Pon primero un pronóstico.</translation>
    </message>
    <message>
        <source>A sealed forecast in the file is damaged. Nothing was changed. Use an export that was not edited.</source>
        <translation>Un pronóstico sellado del archivo está dañado. No se cambió nada. Usa una exportación que no se haya editado.</translation>
    </message>
</context>
<context>
    <name>tryboth::FoundElsewhere</name>
    <message>
        <source>“%1”, looked at again on %2</source>
        <extracomment>a second look that was found: %1 what the entry is called, %2 the day of the second look</extracomment>
        <translation>«%1», mirada de nuevo el %2</translation>
    </message>
    <message>
        <source>Question of your own: “%1”</source>
        <extracomment>one of the questions that one added to those of Today</extracomment>
        <translation>Pregunta propia: «%1»</translation>
    </message>
    <message>
        <source>Found in experiments:</source>
        <translation>Encontrado en experimentos:</translation>
    </message>
    <message>
        <source>Found in reflections:</source>
        <translation>Encontrado en reflexiones:</translation>
    </message>
    <message>
        <source>Found on the Direction page:</source>
        <translation>Encontrado en la página Dirección:</translation>
    </message>
    <message>
        <source>Also found:</source>
        <extracomment>before what a search found besides entries, experiments and reflections</extracomment>
        <translation>También se encontró:</translation>
    </message>
    <message>
        <source>Open the experiment “%1”</source>
        <translation>Abrir el experimento «%1»</translation>
    </message>
    <message>
        <source>Open the reflection “%1”</source>
        <translation>Abrir la reflexión «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what was found: its title, and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::FoundLine</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::GitImport</name>
    <message numerus="yes">
        <source>%1: %Ln commit(s)</source>
        <translation>
            <numerusform>%1: %Ln commit</numerusform>
            <numerusform>%1: %Ln commits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows which commits are yours: the repository has no user.email. Say your address.</source>
        <translation>Nadie sabe qué commits son tuyos: el repositorio no tiene user.email. Di tu dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) of others were left out.</source>
        <translation>
            <numerusform>Se omitió un commit de otra persona.</numerusform>
            <numerusform>Se omitieron %Ln commits de otras personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program tryboth-git, which reads repositories, is not where Tryboth is. Nothing was imported. Install Tryboth again and try again.</source>
        <translation>El programa tryboth-git, que lee repositorios, no está donde está Tryboth. No se importó nada. Instala Tryboth de nuevo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The repository “%1” cannot be read: %2. Nothing was imported. Check that git itself can read it (“git log”), and try again.</source>
        <translation>El repositorio «%1» no se puede leer: %2. No se importó nada. Comprueba que el propio git puede leerlo («git log») e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::HelpTexts</name>
    <message>
        <source>Key</source>
        <comment>the head of a table of shortcuts</comment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Does</source>
        <comment>the head of a table of shortcuts: what the key does</comment>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>tryboth::HelpView</name>
    <message>
        <source>The page of the guide</source>
        <translation>La página de la guía</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <comment>%1 is what it says</comment>
        <translation>Enlace: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::HelpWindow</name>
    <message>
        <source>Search in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>a window title, %1 is the page</comment>
        <translation>%1 – Ayuda</translation>
    </message>
</context>
<context>
    <name>tryboth::History</name>
    <message>
        <source>Earlier versions can be kept for %1 to %2 days. Nothing was changed. Choose a number between.</source>
        <translation>Las versiones anteriores se pueden conservar de %1 a %2 días. No se cambió nada. Elige un número entre ambos.</translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryChanges</name>
    <message>
        <source>This text belongs to no entry that is still in the journal. Nothing was changed. Copy the text where you need it.</source>
        <translation>Este texto no pertenece a ninguna entrada que siga en el diario. No se cambió nada. Copia el texto donde lo necesites.</translation>
    </message>
    <message>
        <source>This value cannot be put back by itself. Nothing was changed. Set it where it belongs.</source>
        <translation>Este valor no se puede devolver por sí solo. No se cambió nada. Ponlo donde corresponde.</translation>
    </message>
    <message>
        <source>Put back from the earlier texts.</source>
        <translation>Devuelto desde los textos anteriores.</translation>
    </message>
    <message>
        <source>Restore text</source>
        <translation>Restaurar texto</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Conservar ambos textos</translation>
    </message>
    <message>
        <source>Restore entry</source>
        <translation>Restaurar entrada</translation>
    </message>
    <message>
        <source>Restore entries</source>
        <translation>Restaurar entradas</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>People or technical</source>
        <translation>Personas o técnico</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Quién lo eligió</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacada</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circunstancias</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Planeado el</translation>
    </message>
    <message>
        <source>To look at again on</source>
        <translation>Para mirar de nuevo el</translation>
    </message>
    <message>
        <source>To look at again later on</source>
        <translation>Para mirar de nuevo más tarde el</translation>
    </message>
    <message>
        <source>To look on</source>
        <translation>Para mirar el</translation>
    </message>
    <message>
        <source>To ask again on</source>
        <translation>Para preguntar de nuevo el</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>How clear it is</source>
        <translation>Cuán claro está</translation>
    </message>
    <message>
        <source>How sure, in per cent</source>
        <translation>Con qué seguridad, en porcentaje</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What I expect</source>
        <translation>Lo que espero</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Qué me haría cambiar de idea</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Lo que haré</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>When I stop</source>
        <translation>Cuándo paro</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Cómo volver atrás</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién preguntó</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>What I remember</source>
        <translation>Lo que recuerdo</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Qué más cambió</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Lo que me sorprendió</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segunda mirada</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What gives way</source>
        <translation>Qué cede su lugar</translation>
    </message>
    <message>
        <source>What I am asked today</source>
        <translation>Lo que me preguntan hoy</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Lo que se movió</translation>
    </message>
    <message>
        <source>What to talk through</source>
        <translation>De qué hablar</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>What I could do</source>
        <translation>Lo que podría hacer</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Quién lo sabe</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Volvería atrás si</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Rated from memory, people / technical</source>
        <translation>Valorado de memoria, personas / técnico</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an entry&apos;s title or kind of work, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <extracomment>%1 is its title</extracomment>
        <translation>Experimento «%1»</translation>
    </message>
    <message>
        <source>An experiment</source>
        <translation>Un experimento</translation>
    </message>
    <message>
        <source>Decision “%1”</source>
        <extracomment>%1 is its title</extracomment>
        <translation>Decisión «%1»</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Una decisión</translation>
    </message>
    <message>
        <source>A reflection</source>
        <translation>Una reflexión</translation>
    </message>
    <message>
        <source>An entry that is gone</source>
        <translation>Una entrada que ya no está</translation>
    </message>
    <message>
        <source>A kind of work</source>
        <translation>Un tipo de trabajo</translation>
    </message>
    <message>
        <source>A saved search</source>
        <translation>Una búsqueda guardada</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>A session of an experiment</source>
        <translation>Una sesión de un experimento</translation>
    </message>
    <message>
        <source>A review of an experiment</source>
        <translation>Un balance de un experimento</translation>
    </message>
    <message>
        <source>A forecast</source>
        <translation>Un pronóstico</translation>
    </message>
    <message>
        <source>Two experiments side by side</source>
        <translation>Dos experimentos uno junto a otro</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A five-year answer</source>
        <translation>Una respuesta a cinco años</translation>
    </message>
    <message>
        <source>A look at your reasons</source>
        <translation>Una mirada a tus razones</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Una razón</translation>
    </message>
    <message>
        <source>A sign to turn back</source>
        <translation>Una señal para volver atrás</translation>
    </message>
    <message>
        <source>What you expected of a decision</source>
        <translation>Lo que esperabas de una decisión</translation>
    </message>
    <message>
        <source>A review of a decision</source>
        <translation>Un balance de una decisión</translation>
    </message>
    <message>
        <source>A second look at an entry</source>
        <translation>Una segunda mirada a una entrada</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta tuya</translation>
    </message>
    <message>
        <source>A template of your own</source>
        <translation>Una plantilla tuya</translation>
    </message>
    <message>
        <source>Something else in the journal</source>
        <translation>Otra cosa del diario</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Por qué se conserva</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>the part of something that was taken away as a whole, in a list of earlier texts</extracomment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>What I chose</source>
        <translation>Lo que elegí</translation>
    </message>
    <message>
        <source>People, from memory</source>
        <translation>Personas, de memoria</translation>
    </message>
    <message>
        <source>Technical, from memory</source>
        <translation>Técnico, de memoria</translation>
    </message>
    <message>
        <source>Energy that I expected</source>
        <translation>Energía que esperaba</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>Out of the ordinary</source>
        <translation>Fuera de lo común</translation>
    </message>
    <message>
        <source>A coach</source>
        <translation>Un coach</translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryDialog</name>
    <message>
        <source>Earlier texts of “%1”</source>
        <comment>an entry</comment>
        <translation>Textos anteriores de «%1»</translation>
    </message>
    <message>
        <source>Earlier texts of the whole journal</source>
        <translation>Textos anteriores de todo el diario</translation>
    </message>
    <message>
        <source>Nothing was changed here since earlier texts were kept.</source>
        <translation>Aquí no se cambió nada desde que se conservan textos anteriores.</translation>
    </message>
    <message>
        <source>&amp;Put this text back</source>
        <translation>&amp;Devolver este texto</translation>
    </message>
    <message>
        <source>Put the whole &amp;entry back as it was</source>
        <translation>Devolver toda la &amp;entrada a como estaba</translation>
    </message>
    <message>
        <source>&amp;Forget all now…</source>
        <translation>&amp;Olvidar todo ahora…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Textos anteriores</translation>
    </message>
    <message>
        <source>The chosen text</source>
        <translation>El texto elegido</translation>
    </message>
    <message>
        <source>Earlier texts, last changed first</source>
        <translation>Textos anteriores, los últimos cambios primero</translation>
    </message>
    <message>
        <source>For how many days earlier texts are kept</source>
        <translation>Cuántos días se conservan los textos anteriores</translation>
    </message>
    <message>
        <source>&amp;Days for which earlier texts are kept</source>
        <translation>Días que &amp;se conservan los textos anteriores</translation>
    </message>
    <message>
        <source>The text is back in its place. Undo with Ctrl+Z.</source>
        <translation>El texto está de nuevo en su lugar. Deshaz con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Title, note and tags are back as they were before that change. Undo with Ctrl+Z.</source>
        <translation>El título, la nota y las etiquetas están como antes de ese cambio. Deshaz con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Keep earlier texts</source>
        <translation>Conservar textos anteriores</translation>
    </message>
    <message numerus="yes">
        <source>From now on earlier texts are kept for %Ln days. Older ones are removed within a day.</source>
        <translation>
            <numerusform>Desde ahora los textos anteriores se conservan un día. Los más antiguos se eliminan en el plazo de un día.</numerusform>
            <numerusform>Desde ahora los textos anteriores se conservan %Ln días. Los más antiguos se eliminan en el plazo de un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget earlier texts</source>
        <translation>Olvidar textos anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts of the whole journal are removed from its file at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Backups that were kept before still hold them until they are let go, after about four weeks.</source>
        <translation>
            <numerusform>%Ln texto anterior de todo el diario se elimina de su archivo de inmediato, y con él lo que Ctrl+Z podría deshacer. Nadie puede recuperarlo de este archivo. Las copias de seguridad hechas antes aún lo contienen hasta que se descarten, al cabo de unas cuatro semanas.</numerusform>
            <numerusform>%Ln textos anteriores de todo el diario se eliminan de su archivo de inmediato, y con ellos lo que Ctrl+Z podría deshacer. Nadie puede recuperarlos de este archivo. Las copias de seguridad hechas antes aún los contienen hasta que se descarten, al cabo de unas cuatro semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Olvidarlos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts are forgotten. Backups that were kept before still hold them.</source>
        <translation>
            <numerusform>Se olvidó %Ln texto anterior. Las copias de seguridad hechas antes aún lo contienen.</numerusform>
            <numerusform>Se olvidaron %Ln textos anteriores. Las copias de seguridad hechas antes aún los contienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier texts of all clients</source>
        <translation>Textos anteriores de todas las personas</translation>
    </message>
    <message>
        <source>Earlier texts of “%1”</source>
        <comment>a client</comment>
        <translation>Textos anteriores de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts of all clients are removed from the desk at once, and with them what Ctrl+Z could take back. Nobody can bring them back from this file. Encrypted backups of the desk on this computer still hold them until they are let go, after about four weeks.</source>
        <translation>
            <numerusform>%Ln texto anterior de todas las personas se quita del escritorio al instante, y con él lo que Ctrl+Z podía deshacer. Nadie puede recuperarlo de este archivo. Las copias de seguridad cifradas del escritorio en esta computadora aún lo contienen hasta que caduquen, tras unas cuatro semanas.</numerusform>
            <numerusform>%Ln textos anteriores de todas las personas se quitan del escritorio al instante, y con ellos lo que Ctrl+Z podía deshacer. Nadie puede recuperarlos de este archivo. Las copias de seguridad cifradas del escritorio en esta computadora aún los contienen hasta que caduquen, tras unas cuatro semanas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::HistoryModel</name>
    <message>
        <source>Until</source>
        <extracomment>the moment until which a text was as it is shown</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>what a text belongs to</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>tryboth::HowPopup</name>
    <message>
        <source>Show the entries behind it</source>
        <translation>Mostrar las entradas que hay detrás</translation>
    </message>
    <message>
        <source>How this number came about</source>
        <translation>Cómo salió este número</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>How many values a number was computed from</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>What a number was made from</extracomment>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>How a number is computed, in words</extracomment>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Version of the rules by which numbers are computed</extracomment>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>tryboth::IcsImport</name>
    <message>
        <source>This event is longer than a day, so 24 hours of it were taken.</source>
        <translation>Este evento dura más de un día, así que se tomaron 24 horas.</translation>
    </message>
    <message>
        <source>The title of this event is not UTF-8 text, so it was left out. Export the calendar as UTF-8 and try again.</source>
        <translation>El título de este evento no es texto UTF-8, así que se omitió. Exporta el calendario como UTF-8 e inténtalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited.</source>
        <extracomment>how many people were invited to a meeting</extracomment>
        <translation>
            <numerusform>Una persona invitada.</numerusform>
            <numerusform>%Ln personas invitadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organised by %1.</source>
        <translation>Organizado por %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited: %1.</source>
        <extracomment>%Ln: how many people; %1: their names, with commas between them</extracomment>
        <translation>
            <numerusform>Una persona invitada: %1.</numerusform>
            <numerusform>%Ln personas invitadas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows the time zone “%1”, so the time is read in %2.</source>
        <translation>Nadie conoce la zona horaria «%1», así que la hora se lee en %2.</translation>
    </message>
    <message>
        <source>This event has no start, so it was left out.</source>
        <translation>Este evento no tiene inicio, así que se omitió.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, so this event was left out.</source>
        <translation>«%1» no es una fecha u hora, así que este evento se omitió.</translation>
    </message>
    <message>
        <source>“%1” is not an end or a length, so this event has none.</source>
        <translation>«%1» no es un fin o una duración, así que este evento no tiene ninguno.</translation>
    </message>
    <message>
        <source>This event ends before it starts, so it has no length.</source>
        <translation>Este evento termina antes de empezar, así que no tiene duración.</translation>
    </message>
    <message>
        <source>How this event repeats (“%1”) cannot be followed, so only its given times were read.</source>
        <translation>La repetición de este evento («%1») no se puede seguir, así que solo se leyeron las horas indicadas.</translation>
    </message>
    <message>
        <source>How this event repeats (“%1”) has a part that is not understood. The rest was followed.</source>
        <translation>La repetición de este evento («%1») tiene una parte que no se entiende. El resto se siguió.</translation>
    </message>
    <message>
        <source>“%1” is not a date or time, so it was not looked at.</source>
        <translation>«%1» no es una fecha u hora, así que no se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>This event has no end, because the next one begins inside of it. It was left out.</source>
        <translation>Este evento no tiene fin, porque el siguiente empieza dentro de él. Se omitió.</translation>
    </message>
    <message>
        <source>This event holds more text than an event can, so it was left out.</source>
        <translation>Este evento contiene más texto del que admite un evento, así que se omitió.</translation>
    </message>
    <message>
        <source>The file ends inside of this event, so it was left out. The file may not have been copied whole.</source>
        <translation>El archivo termina dentro de este evento, así que se omitió. Quizá el archivo no se copió entero.</translation>
    </message>
    <message>
        <source>There is no calendar in this file. Nothing was imported. Export the calendar as an .ics file and open that.</source>
        <translation>No hay ningún calendario en este archivo. No se importó nada. Exporta el calendario como archivo .ics y abre ese.</translation>
    </message>
    <message numerus="yes">
        <source>This event repeats too often or never ends to be worked out; only the first %Ln time(s) within the chosen days were read.</source>
        <translation>
            <numerusform>Este evento se repite demasiado o no termina nunca; solo se leyó la primera vez dentro de los días elegidos.</numerusform>
            <numerusform>Este evento se repite demasiado o no termina nunca; solo se leyeron las primeras %Ln veces dentro de los días elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the days from %1 to %2 were looked at. Events on other days: %L3. Choose other days to have those.</source>
        <translation>Solo se miraron los días del %1 al %2. Eventos en otros días: %L3. Elige otros días para tenerlos.</translation>
    </message>
    <message>
        <source>What lies within the chosen days is all-day, cancelled, declined or marked as free (%L1). That is left out unless you tick it in the window of Tryboth.</source>
        <translation>Lo que cae en los días elegidos dura todo el día, está cancelado, rechazado o marcado como libre (%L1). Eso queda fuera mientras no lo marques en la ventana de Tryboth.</translation>
    </message>
    <message>
        <source>The time zone of this computer is not known, so nobody can tell which days to look at. Nothing was imported. Set the zone of the computer (TZ) to one such as Europe/Berlin, and try again.</source>
        <translation>No se conoce la zona horaria de este equipo, así que nadie puede decir qué días mirar. No se importó nada. Pon la zona del equipo (TZ) en una como Europe/Berlin e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Under the name (UID) of this event there are more than %L1 times within the chosen days, so the rest was left out: %L2. Choose fewer days, and import the other days after them.</source>
        <translation>Con el nombre (UID) de este evento hay más de %L1 horas en los días elegidos, así que el resto se ha dejado fuera: %L2. Elige menos días e importa los demás después.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImbalanceStep</name>
    <message>
        <source>%1: share of the rated days</source>
        <extracomment>a row of a table: %1 is a weekday</extracomment>
        <translation>%1: parte de los días valorados</translation>
    </message>
    <message>
        <source>Sleep, 1 to 5</source>
        <translation>Sueño, 1 a 5</translation>
    </message>
    <message>
        <source>Workload, 1 to 5</source>
        <translation>Carga de trabajo, 1 a 5</translation>
    </message>
    <message>
        <source>Unusual days: share of the rated days</source>
        <translation>Días inusuales: parte de los días valorados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 18 days&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What else differed</source>
        <translation>Qué más fue distinto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>There is nothing to compare: one of the two sides has no rated days.</source>
        <translation>No hay nada que comparar: uno de los dos lados no tiene días valorados.</translation>
    </message>
    <message>
        <source>The two times may differ in more than what you tried. What differs much is marked, and may be part of any difference below.</source>
        <translation>Los dos períodos pueden diferir en más que lo que probaste. Lo que difiere mucho está marcado, y puede ser parte de cualquier diferencia de abajo.</translation>
    </message>
    <message>
        <source>differs much</source>
        <translation>difiere mucho</translation>
    </message>
</context>
<context>
    <name>tryboth::Import</name>
    <message>
        <source>The file is larger than can be read at once: it holds %1 MB, and at most %2 MB are read. Nothing was imported. Export a shorter period and try again.</source>
        <translation>El archivo es más grande de lo que se puede leer de una vez: contiene %1 MB, y se leen como máximo %2 MB. No se importó nada. Exporta un período más corto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is larger than can be read at once: it holds %2 MB, and at most %3 MB are read. Nothing was imported. Export a shorter period and try again.</source>
        <translation>«%1» es más grande de lo que se puede leer de una vez: contiene %2 MB, y se leen como máximo %3 MB. No se importó nada. Exporta un período más corto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file has more than %1 million lines, more than can be read at once. Nothing was imported. Export a shorter period and try again.</source>
        <translation>El archivo tiene más de %1 millones de líneas, más de lo que se puede leer de una vez. No se importó nada. Exporta un período más corto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is more text in the file than can be taken in at once: at most %1 million letters. Nothing was imported. Export a shorter period and try again.</source>
        <translation>Hay más texto en el archivo del que se puede tomar de una vez: como máximo %1 millones de letras. No se importó nada. Exporta un período más corto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was imported. Open the file again to start over.</source>
        <translation>Se detuvo la lectura. No se importó nada. Abre el archivo de nuevo para volver a empezar.</translation>
    </message>
    <message>
        <source>The file holds more than %1 entries. Nothing was imported. Export a shorter period and try again.</source>
        <translation>El archivo contiene más de %1 entradas. No se importó nada. Exporta un período más corto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There are more than %1 files in it. Nothing was imported. Choose the folder of one journal and try again.</source>
        <translation>Contiene más de %1 archivos. No se importó nada. Elige la carpeta de un solo diario e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportChoiceBar</name>
    <message>
        <source>&amp;Moods (%1 without a number)…</source>
        <translation>&amp;Estados de ánimo (%1 sin número)…</translation>
    </message>
    <message>
        <source>&amp;Moods…</source>
        <translation>&amp;Estados de ánimo…</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Names of the invited</source>
        <translation>Nombres de las personas invitadas</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <source>All-day items</source>
        <translation>Eventos de todo el día</translation>
    </message>
    <message>
        <source>Subjects of the commits</source>
        <translation>Asuntos de los commits</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Tu dirección de correo</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Col&amp;umnas…</translation>
    </message>
    <message>
        <source>Take what happened from</source>
        <translation>Tomar lo ocurrido desde</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Whose commits are taken.</source>
        <translation>De quién son los commits que se toman.</translation>
    </message>
    <message>
        <source>What you declined under this address is offered unticked.</source>
        <translation>Lo que rechazaste con esta dirección se ofrece sin marcar.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportCollector</name>
    <message>
        <source>More tags: %1</source>
        <translation>Más etiquetas: %1</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Actividad: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportDialog</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take in entries from a calendar, a table or the export of another journal, from the folder of jrnl, RedNotebook, Logseq or Joplin, or your commits in a Git repository. You see what there is before anything is written. Files can also be dropped here.</source>
        <translation>Toma entradas de un calendario, una tabla o la exportación de otro diario, de la carpeta de jrnl, RedNotebook, Logseq o Joplin, o tus commits en un repositorio de Git. Ves lo que hay antes de que se escriba nada. También puedes soltar archivos aquí.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir archivos para importar</translation>
    </message>
    <message>
        <source>Calendars, tables and exports (*.ics *.csv *.tsv *.txt *.json *.zip *.xml *.md *.daylio *.jex)</source>
        <translation>Calendarios, tablas y exportaciones (*.ics *.csv *.tsv *.txt *.json *.zip *.xml *.md *.daylio *.jex)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Elegir una carpeta para importar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Import 1 entry</source>
        <translation>&amp;Importar 1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln entries</source>
        <translation>
            <numerusform>&amp;Importar %Ln entrada</numerusform>
            <numerusform>&amp;Importar %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the entries in…</source>
        <translation>Tomando las entradas…</translation>
    </message>
    <message>
        <source>0 new entries: all of them are in the journal already. Nothing was changed.</source>
        <translation>0 entradas nuevas: todas están ya en el diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>Imported 1 entry. Undo with Ctrl+Z.</source>
        <translation>Se importó 1 entrada. Deshaz con Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln entries. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>Se importó %Ln entrada. Deshaz con Ctrl+Z.</numerusform>
            <numerusform>Se importaron %Ln entradas. Deshaz con Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Besides entries: %2.</source>
        <extracomment>%1 is a sentence about entries, %2 &quot;experiments: 3, reviews: 2&quot;</extracomment>
        <translation>%1 Además de entradas: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportEntriesModel</name>
    <message>
        <source>cancelled</source>
        <extracomment>why a calendar event is not ticked</extracomment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>why a calendar event is not ticked</extracomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>all day</source>
        <extracomment>why a calendar event is not ticked</extracomment>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>shown as free</source>
        <extracomment>why a calendar event is not ticked: the calendar shows the time as free</extracomment>
        <translation>mostrado como libre</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>why an entry is not ticked</extracomment>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportFiles</name>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported. Check that the file is there and yours to read, and try again.</source>
        <translation>«%1» no se puede leer: %2. No se importó nada. Comprueba que el archivo está ahí y que puedes leerlo, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no calendar and was left out.</source>
        <translation>«%1» no es un calendario y se omitió.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportFormats</name>
    <message>
        <source>There is nothing in it that could be read. Nothing was imported.</source>
        <translation>No contiene nada que se pueda leer. No se importó nada.</translation>
    </message>
    <message>
        <source>This is not a file that Tryboth can read. Nothing was imported. It reads: %1.</source>
        <translation>Este no es un archivo que Tryboth pueda leer. No se importó nada. Lee: %1.</translation>
    </message>
    <message>
        <source>This could be several things: %1. Nothing was imported. Say which of them it is and try again.</source>
        <translation>Esto podría ser varias cosas: %1. No se importó nada. Di cuál es e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>ActivityWatch, all buckets as JSON: minutes by program and day.</source>
        <translation>ActivityWatch, todos los grupos de datos como JSON: minutos por programa y día.</translation>
    </message>
    <message>
        <source>KDAB Charm, XML.</source>
        <translation>KDAB Charm, XML.</translation>
    </message>
    <message>
        <source>Clockify, detailed report as CSV.</source>
        <translation>Clockify, informe detallado como CSV.</translation>
    </message>
    <message>
        <source>Tryboth’s own table.</source>
        <translation>La tabla propia de Tryboth.</translation>
    </message>
    <message>
        <source>Daylio, CSV or backup (.daylio).</source>
        <translation>Daylio, CSV o copia de seguridad (.daylio).</translation>
    </message>
    <message>
        <source>Day One, JSON zip, JSON, plain text or a classic .dayone folder.</source>
        <translation>Day One, zip con JSON, JSON, texto sencillo o una carpeta .dayone clásica.</translation>
    </message>
    <message>
        <source>Git, your own commits in a local repository, by day.</source>
        <translation>Git, tus propios commits en un repositorio local, por día.</translation>
    </message>
    <message>
        <source>Calendars as iCalendar (.ics), also several in a zip or folder.</source>
        <translation>Calendarios como iCalendar (.ics), también varios en un zip o una carpeta.</translation>
    </message>
    <message>
        <source>Joplin, JEX or raw folder.</source>
        <translation>Joplin, JEX o carpeta sin procesar.</translation>
    </message>
    <message>
        <source>jrnl, text, folder of days or JSON.</source>
        <translation>jrnl, texto, carpeta de días o JSON.</translation>
    </message>
    <message>
        <source>Tryboth’s own journal as JSON, without any loss.</source>
        <translation>El diario propio de Tryboth como JSON, sin pérdida alguna.</translation>
    </message>
    <message>
        <source>Logseq, the folder with its journals.</source>
        <translation>Logseq, la carpeta con sus diarios.</translation>
    </message>
    <message>
        <source>Markdown with front matter, or named by days.</source>
        <translation>Markdown con metadatos al inicio, o con nombres de días.</translation>
    </message>
    <message>
        <source>Mini Diary, JSON.</source>
        <translation>Mini Diary, JSON.</translation>
    </message>
    <message>
        <source>RedNotebook, its folder or a backup zip.</source>
        <translation>RedNotebook, su carpeta o un zip de copia de seguridad.</translation>
    </message>
    <message>
        <source>Any other table, once it is said which column holds what.</source>
        <translation>Cualquier otra tabla, una vez dicho qué contiene cada columna.</translation>
    </message>
    <message>
        <source>Toggl, detailed report as CSV.</source>
        <translation>Toggl, informe detallado como CSV.</translation>
    </message>
    <message>
        <source>Watson, its frames file.</source>
        <translation>Watson, su archivo de registros.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor UTF-16 text, so its letters cannot be told for certain. Say in which encoding it was written.</source>
        <translation>El archivo no es texto UTF-8 ni UTF-16, así que sus letras no se pueden saber con certeza. Di con qué codificación se escribió.</translation>
    </message>
    <message>
        <source>There is nothing of %1 in it. Nothing was imported. Choose another file, or name no format and let it be found out.</source>
        <translation>No hay nada de %1 en él. No se importó nada. Elige otro archivo, o no indiques ningún formato y deja que se averigüe.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported. Choose another one, or export it again.</source>
        <translation>Este archivo está vacío. No se importó nada. Elige otro, o expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>There are no files in it, or only empty ones. Nothing was imported. Choose another folder or archive.</source>
        <translation>No contiene archivos, o solo vacíos. No se importó nada. Elige otra carpeta u otro archivo comprimido.</translation>
    </message>
    <message>
        <source>This is a share that somebody made with Tryboth for a coach. Nothing was imported. A coach opens it at their desk: “Open a share”, or tryboth-cli open-share.</source>
        <translation>Es un envío que alguien preparó con Tryboth para un coach. No se importó nada. Un coach lo abre en su escritorio: «Abrir un envío», o tryboth-cli open-share.</translation>
    </message>
    <message>
        <source>This is the reply of a coach. Nothing was imported. Open it in the journal that was shared from: “Merge a reply”, or tryboth-cli merge.</source>
        <translation>Es la respuesta de un coach. No se importó nada. Ábrela en el diario del que salió el envío: «Combinar una respuesta», o tryboth-cli merge.</translation>
    </message>
    <message>
        <source>This is a journal of Tryboth, which is opened and not imported. Nothing was imported. To take over what is in it, open it, export it as JSON, and import that file.</source>
        <translation>Es un diario de Tryboth, que se abre y no se importa. No se importó nada. Para tomar lo que contiene, ábrelo, expórtalo como JSON e importa ese archivo.</translation>
    </message>
    <message>
        <source>This file is sealed. Nothing was imported. If it is a journal or a desk of Tryboth, open it; a share is opened at a coach’s desk, and a reply in the journal that was shared from.</source>
        <translation>Este archivo está sellado. No se importó nada. Si es un diario o un escritorio de Tryboth, ábrelo; un envío se abre en el escritorio del coach, y una respuesta en el diario del que salió el envío.</translation>
    </message>
    <message>
        <source>This is the desk of a coach. Nothing was imported. It is opened and not imported: “Open a desk”, or tryboth-cli desk.</source>
        <translation>Es el escritorio de un coach. No se importó nada. Se abre y no se importa: «Abrir un escritorio», o tryboth-cli desk.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportPreviewPane</name>
    <message>
        <source>Entries in the file</source>
        <translation>Entradas del archivo</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a file and what it calls itself</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept in the notes: %1.</source>
        <translation>Conservado en las notas: %1.</translation>
    </message>
    <message>
        <source>1 new entry</source>
        <translation>1 entrada nueva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln entrada nueva</numerusform>
            <numerusform>%Ln entradas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be read until the question below is answered.</source>
        <translation>No se puede leer nada hasta que se responda la pregunta de abajo.</translation>
    </message>
    <message>
        <source>0 new entries.</source>
        <translation>0 entradas nuevas.</translation>
    </message>
    <message>
        <source>0 new entries: nothing in this file is new.</source>
        <translation>0 entradas nuevas: nada de este archivo es nuevo.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <extracomment>%1 is &quot;34 new entries&quot;, %2 and %3 are days</extracomment>
        <translation>%1 de %2 a %3.</translation>
    </message>
    <message>
        <source>Besides entries: %1.</source>
        <extracomment>%1 is &quot;experiments: 3, reviews: 2&quot;</extracomment>
        <translation>Además de entradas: %1.</translation>
    </message>
    <message>
        <source>In the journal already: %1.</source>
        <translation>Ya en el diario: %1.</translation>
    </message>
    <message>
        <source>Left out unless you tick them: %1.</source>
        <translation>Omitido si no lo marcas: %1.</translation>
    </message>
    <message>
        <source>Outside the chosen days: %1.</source>
        <translation>Fuera de los días elegidos: %1.</translation>
    </message>
    <message>
        <source>New kinds of work: %1.</source>
        <translation>Nuevos tipos de trabajo: %1.</translation>
    </message>
    <message>
        <source>Problems: %1, listed below.</source>
        <translation>Problemas: %1, enumerados abajo.</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportProblemsModel</name>
    <message>
        <source>Line</source>
        <extracomment>the number of a line in a file</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportQuestionPane</name>
    <message>
        <source>The dates in this file can be read both ways, and nothing in it tells which is meant.</source>
        <translation>Las fechas de este archivo se pueden leer de dos maneras, y nada en él dice cuál es.</translation>
    </message>
    <message>
        <source>The &amp;day comes first: 01/07 is 1 July</source>
        <translation>El &amp;día va primero: 01/07 es el 1 de julio</translation>
    </message>
    <message>
        <source>The &amp;month comes first: 01/07 is 7 January</source>
        <translation>El &amp;mes va primero: 01/07 es el 7 de enero</translation>
    </message>
    <message>
        <source>The letters of this file are not written as UTF-8 or UTF-16. Choose the line below that reads right.</source>
        <translation>Las letras de este archivo no están escritas como UTF-8 ni UTF-16. Elige abajo la línea que se lea bien.</translation>
    </message>
    <message>
        <source>Encodings, each with a line of the file</source>
        <translation>Codificaciones, cada una con una línea del archivo</translation>
    </message>
    <message>
        <source>&amp;Read the file so</source>
        <translation>&amp;Leer el archivo así</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an encoding, and a line of the file in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ImportWriter</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>tryboth::Importing</name>
    <message>
        <source>“%1” is a whole journal, which is imported by itself. It was left out.</source>
        <translation>«%1» es un diario entero, que se importa por separado. Se omitió.</translation>
    </message>
    <message>
        <source>There is no import to take back. Nothing was changed.</source>
        <translation>No hay ninguna importación que deshacer. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::IntakeDialog</name>
    <message>
        <source>Your name for the client</source>
        <translation>Tu nombre para la persona acompañada</translation>
    </message>
    <message>
        <source>I have &amp;compared the eight words with my client</source>
        <translation>He &amp;comparado las ocho palabras con la persona</translation>
    </message>
    <message>
        <source>&amp;Put it on the desk</source>
        <translation>&amp;Ponerlo en el escritorio</translation>
    </message>
    <message>
        <source>Whose share is this?</source>
        <translation>¿De quién es este envío?</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Persona acompañada</translation>
    </message>
    <message>
        <source>A new client</source>
        <translation>Una persona nueva</translation>
    </message>
    <message>
        <source>The sender gives no name.</source>
        <translation>Quien lo envía no da ningún nombre.</translation>
    </message>
    <message>
        <source>The sender calls themselves “%1”.</source>
        <translation>Quien lo envía se llama «%1».</translation>
    </message>
    <message>
        <source>The eight words of their key:</source>
        <translation>Las ocho palabras de su clave:</translation>
    </message>
    <message>
        <source>The file proves that the holder of this key made it.</source>
        <translation>El archivo demuestra que lo hizo quien tiene esta clave.</translation>
    </message>
    <message>
        <source>The file does not prove who made it: it came with a passphrase or without a proof. Ask your client whether they sent it.</source>
        <translation>El archivo no demuestra quién lo hizo: llegó con una frase de contraseña o sin prueba. Pregunta a la persona si lo mandó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 had another key before: %2. Somebody else may have made this file. Compare the new words by voice before you go on.</source>
        <translation>%1 tenía antes otra clave: %2. Puede que otra persona haya hecho este archivo. Compara las nuevas palabras de viva voz antes de seguir.</translation>
    </message>
</context>
<context>
    <name>tryboth::ItemWords</name>
    <message>
        <source>an idea</source>
        <comment>status of an experiment</comment>
        <translation>una idea</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>status of an experiment</comment>
        <translation>planeado</translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of an experiment</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>status of an experiment</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>status of an experiment</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>reviewed</source>
        <comment>status of an experiment</comment>
        <translation>con balance</translation>
    </message>
    <message>
        <source>stopped early</source>
        <comment>status of an experiment</comment>
        <translation>parado antes</translation>
    </message>
    <message>
        <source>People</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Technical</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>how a five-year answer was sorted</comment>
        <translation>Poco claro</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>what was made of a reason</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what was made of a reason</comment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>what was made of a reason</comment>
        <translation>Dejar de lado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede decir</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Quién lo eligió</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circunstancias</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Second look, %1</source>
        <comment>%1 is a date</comment>
        <translation>Segunda mirada, %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Kept %1 of %2</source>
        <translation>Cumplidas %1 de %2</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Lo que quiero averiguar</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Espero</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Qué me haría cambiar de idea</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Lo que haré</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Cómo salgo</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>The pair’s question</source>
        <translation>La pregunta del par</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Con qué seguridad</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>What I think happened</source>
        <translation>Lo que creo que pasó</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Qué más cambió</translation>
    </message>
    <message>
        <source>What would change my mind occurred</source>
        <translation>Ocurrió lo que me haría cambiar de idea</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Desde aquí</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Surprised by</source>
        <translation>Qué sorprendió</translation>
    </message>
    <message>
        <source>Looked at again, %1</source>
        <comment>%1 is a date</comment>
        <translation>Mirado de nuevo, %1</translation>
    </message>
    <message>
        <source>The week of</source>
        <translation>La semana del</translation>
    </message>
    <message>
        <source>People, from memory</source>
        <translation>Personas, de memoria</translation>
    </message>
    <message>
        <source>People, from memory after seeing the log</source>
        <translation>Personas, de memoria tras ver el registro</translation>
    </message>
    <message>
        <source>Technical, from memory</source>
        <translation>Técnico, de memoria</translation>
    </message>
    <message>
        <source>Technical, from memory after seeing the log</source>
        <translation>Técnico, de memoria tras ver el registro</translation>
    </message>
    <message>
        <source>The question five years from now</source>
        <translation>La pregunta dentro de cinco años</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Clasificada como</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>What gives way</source>
        <translation>Qué cede su lugar</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Lo que se pregunta hoy</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 de 4</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>What they do with it</source>
        <translation>Qué hace con ella</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Chosen for now</source>
        <translation>Elegido por ahora</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Volvería atrás si</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Quién lo sabe</translation>
    </message>
    <message>
        <source>Looked at, %1</source>
        <comment>%1 is a date</comment>
        <translation>Mirado, %1</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>An entry without a title</source>
        <translation>Una entrada sin título</translation>
    </message>
    <message>
        <source>An experiment without a title</source>
        <translation>Un experimento sin título</translation>
    </message>
    <message>
        <source>Forecast %1, %2 % sure</source>
        <comment>%1 is a rating such as +2</comment>
        <translation>Pronóstico %1, %2&#x202f;% de seguridad</translation>
    </message>
    <message>
        <source>A look back at an experiment</source>
        <translation>Un balance de un experimento</translation>
    </message>
    <message>
        <source>A week, from memory</source>
        <translation>Una semana, de memoria</translation>
    </message>
    <message>
        <source>A five-year answer</source>
        <translation>Una respuesta a cinco años</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Una razón</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation>Una decisión</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Opened forecast</source>
        <translation>Pronóstico abierto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Five-year answer</source>
        <translation>Respuesta a cinco años</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>tryboth::JoplinImport</name>
    <message>
        <source>“%1” is no item of Joplin and was left out.</source>
        <translation>«%1» no es un elemento de Joplin y se omitió.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are encrypted and were left out. Turn encryption off in Joplin and export again.</source>
        <translation>
            <numerusform>Una nota está cifrada y se omitió. Desactiva el cifrado en Joplin y exporta de nuevo.</numerusform>
            <numerusform>%Ln notas están cifradas y se omitieron. Desactiva el cifrado en Joplin y exporta de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no valid date, so it was left out.</source>
        <translation>«%1» no tiene una fecha válida, así que se omitió.</translation>
    </message>
    <message>
        <source>Notebook: %1</source>
        <translation>Cuaderno: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) were left out and stay where they are.</source>
        <translation>
            <numerusform>Se omitió un archivo adjunto, que se queda donde está.</numerusform>
            <numerusform>Se omitieron %Ln archivos adjuntos, que se quedan donde están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Journal</name>
    <message>
        <source>This was stopped. Nothing was changed. Start again whenever it suits you.</source>
        <translation>Esto se detuvo. No se cambió nada. Empieza de nuevo cuando te venga bien.</translation>
    </message>
    <message>
        <source>The journal was locked meanwhile. Nothing was changed. Unlock it and start again.</source>
        <translation>El diario se bloqueó entretanto. No se cambió nada. Desbloquéalo y empieza de nuevo.</translation>
    </message>
    <message>
        <source>This journal is in no file yet. Nothing was changed. Start a journal of your own.</source>
        <translation>Este diario no está todavía en ningún archivo. No se cambió nada. Empieza un diario tuyo.</translation>
    </message>
    <message>
        <source>Merge with the file</source>
        <translation>Combinar con el archivo</translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation>Combinar con una copia</translation>
    </message>
    <message>
        <source>The journal was changed meanwhile, so the large step stays as it was. Nothing was lost. Undo that change first, and then this one.</source>
        <translation>El diario cambió entretanto, así que el paso grande se queda como estaba. No se perdió nada. Deshaz primero ese cambio y luego este.</translation>
    </message>
    <message>
        <source>The journal was locked meanwhile. Nothing was changed. Unlock it and try again.</source>
        <translation>El diario se bloqueó entretanto. No se cambió nada. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalFile</name>
    <message>
        <source>“%1” exists already. Nothing was changed. Choose another name, or open it.</source>
        <translation>«%1» ya existe. No se cambió nada. Elige otro nombre, o ábrelo.</translation>
    </message>
    <message>
        <source>This journal was opened for reading only. Nothing was changed. Close it and open it again to write.</source>
        <translation>Este diario se abrió solo para leer. No se cambió nada. Ciérralo y ábrelo de nuevo para escribir.</translation>
    </message>
    <message>
        <source>“%1” is a coach’s desk without its encryption, which is never made here. Nothing was changed. Open the encrypted desk, or a backup of it.</source>
        <translation>«%1» es un escritorio del coach sin su cifrado, cosa que aquí nunca se hace. No se cambió nada. Abre el escritorio cifrado, o una copia de seguridad.</translation>
    </message>
    <message>
        <source>This journal is locked. Nothing was changed. Unlock it first.</source>
        <translation>Este diario está bloqueado. No se cambió nada. Desbloquéalo primero.</translation>
    </message>
    <message>
        <source>This journal was opened with its recovery key, so it can only be read. Choose a new passphrase to go on writing.</source>
        <translation>Este diario se abrió con su clave de recuperación, así que solo se puede leer. Elige una nueva frase de contraseña para seguir escribiendo.</translation>
    </message>
    <message>
        <source>A coach’s desk is always encrypted: it holds what others entrusted to you. Nothing was changed. Set a passphrase.</source>
        <translation>Un escritorio del coach siempre está cifrado: contiene lo que otras personas te confiaron. No se cambió nada. Pon una frase de contraseña.</translation>
    </message>
    <message>
        <source>“%1” is another journal, not another version of this one. Nothing was changed. Choose a version of this journal.</source>
        <translation>«%1» es otro diario, no otra versión de este. No se cambió nada. Elige una versión de este diario.</translation>
    </message>
    <message>
        <source>This journal has no passphrase, so it needs no recovery key. Nothing was changed. Set a passphrase first.</source>
        <translation>Este diario no tiene frase de contraseña, así que no necesita clave de recuperación. No se cambió nada. Pon primero una frase de contraseña.</translation>
    </message>
    <message>
        <source>The journal was not saved, because it would not have been encrypted. The file was not changed. Try again, and save elsewhere if it stays like this.</source>
        <translation>El diario no se guardó, porque no habría quedado cifrado. El archivo no cambió. Inténtalo de nuevo, y guarda en otro lugar si sigue así.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalFiles</name>
    <message>
        <source>Journal</source>
        <comment>a file name</comment>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Tryboth journals (*.tryboth);;All files (*)</source>
        <translation>Diarios de Tryboth (*.tryboth);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Coach desks (*.tryboth-desk);;All files (*)</source>
        <translation>Escritorios del coach (*.tryboth-desk);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalJson</name>
    <message>
        <source>it has no id or no focus.</source>
        <translation>no tiene id o enfoque.</translation>
    </message>
    <message>
        <source>A kind of work in the file does not hold together and was left out.</source>
        <translation>Un tipo de trabajo del archivo no es coherente y se omitió.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1. Choose another place and try again.</source>
        <translation>El diario no se pudo escribir: %1. Elige otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Experiment %1 was left out: %2</source>
        <translation>Se omitió el experimento %1: %2</translation>
    </message>
    <message>
        <source>Experiment session %1 was left out: %2</source>
        <translation>Se omitió la sesión de experimento %1: %2</translation>
    </message>
    <message>
        <source>Review %1 was left out: %2</source>
        <translation>Se omitió el balance %1: %2</translation>
    </message>
    <message>
        <source>Amendment %1 was left out: %2</source>
        <translation>Se omitió la enmienda %1: %2</translation>
    </message>
    <message>
        <source>Pair %1 was left out: %2</source>
        <translation>Se omitió el par %1: %2</translation>
    </message>
    <message>
        <source>Lot %1 was left out: %2</source>
        <translation>Se omitió el sorteo %1: %2</translation>
    </message>
    <message>
        <source>Day %1 was left out: %2</source>
        <translation>Se omitió el día %1: %2</translation>
    </message>
    <message>
        <source>Five-year answer %1 was left out: %2</source>
        <translation>Se omitió la respuesta a cinco años %1: %2</translation>
    </message>
    <message>
        <source>Deferral %1 was left out: %2</source>
        <translation>Se omitió el aplazamiento %1: %2</translation>
    </message>
    <message>
        <source>Look at reasons %1 was left out: %2</source>
        <translation>Se omitió la mirada a las razones %1: %2</translation>
    </message>
    <message>
        <source>Decision %1 was left out: %2</source>
        <translation>Se omitió la decisión %1: %2</translation>
    </message>
    <message>
        <source>Sign to turn back %1 was left out: %2</source>
        <translation>Se omitió la señal para volver atrás %1: %2</translation>
    </message>
    <message>
        <source>Decision review %1 was left out: %2</source>
        <translation>Se omitió el balance de decisión %1: %2</translation>
    </message>
    <message>
        <source>Reflection %1 was left out: %2</source>
        <translation>Se omitió la reflexión %1: %2</translation>
    </message>
    <message>
        <source>Second look %1 was left out: %2</source>
        <translation>Se omitió la segunda mirada %1: %2</translation>
    </message>
    <message>
        <source>Own question %1 was left out: %2</source>
        <translation>Se omitió la pregunta propia %1: %2</translation>
    </message>
    <message>
        <source>Entry %1 was left out: %2</source>
        <translation>Se omitió la entrada %1: %2</translation>
    </message>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>Se detuvo la escritura. No quedó nada.</translation>
    </message>
    <message>
        <source>This is no journal of Tryboth as JSON. Nothing was imported.</source>
        <translation>Esto no es un diario de Tryboth como JSON. No se importó nada.</translation>
    </message>
    <message>
        <source>This file was written by a newer Tryboth (format %1; this one reads up to %2). Nothing was imported. Update Tryboth and try again.</source>
        <translation>Este archivo lo escribió un Tryboth más nuevo (formato %1; este lee hasta %2). No se importó nada. Actualiza Tryboth e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Entradas, las más nuevas primero</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>&amp;Look at it again…</source>
        <translation>&amp;Mirarla de nuevo…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Te&amp;xtos anteriores…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Valorar</translation>
    </message>
    <message>
        <source>%1 %2 (key %3)</source>
        <extracomment>%1 is a rating, %2 what it means, %3 the key for it: &quot;+2 energised (key 6)&quot;</extracomment>
        <translation>%1 %2 (tecla %3)</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Todavía nada anotado</translation>
    </message>
    <message>
        <source>What you log on Today is kept here, newest first.</source>
        <translation>Lo que anotas en Hoy se conserva aquí, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpiar la búsqueda</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>No entry fits these choices.</source>
        <translation>Ninguna entrada coincide con estas opciones.</translation>
    </message>
    <message>
        <source>No entry fits “%1” and the choices below it.</source>
        <translation>Ninguna entrada coincide con «%1» y las opciones de debajo.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash (%L1)</source>
        <extracomment>%L1 is the number of entries in the trash</extracomment>
        <translation>Papelera (%L1)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Nothing was logged on this day or before it.</source>
        <translation>No se anotó nada en este día ni antes.</translation>
    </message>
    <message>
        <source>Nothing that fits was logged on this day or before it.</source>
        <translation>No se anotó nada que coincida en este día ni antes.</translation>
    </message>
    <message>
        <source>“%1” is in the trash. Undo with Ctrl+Z.</source>
        <translation>«%1» está en la papelera. Deshaz con Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>tryboth::JournalSearch</name>
    <message>
        <source>No kind of work is called “%1”.</source>
        <translation>Ningún tipo de trabajo se llama «%1».</translation>
    </message>
</context>
<context>
    <name>tryboth::JrnlImport</name>
    <message>
        <source>Entry %1 has no valid date, so it was left out.</source>
        <translation>La entrada %1 no tiene una fecha válida, así que se omitió.</translation>
    </message>
    <message>
        <source>This is an encrypted journal of jrnl. Nothing was imported. Decrypt a copy with “jrnl --decrypt” first, import that, and delete the copy.</source>
        <translation>Este es un diario cifrado de jrnl. No se importó nada. Descifra primero una copia con «jrnl --decrypt», impórtala y elimina la copia.</translation>
    </message>
    <message>
        <source>No entry of jrnl begins in this file: there is no line such as “[2026-11-23 14:30] A title”. Nothing was imported. If the dates are written in another way, name the time format of your jrnl settings and try again.</source>
        <translation>En este archivo no empieza ninguna entrada de jrnl: no hay ninguna línea como «[2026-11-23 14:30] Un título». No se importó nada. Si las fechas están escritas de otra manera, indica el formato de hora de tus ajustes de jrnl e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The text before the first entry has no date. It was kept as an entry of %1, the day of the first one.</source>
        <translation>El texto anterior a la primera entrada no tiene fecha. Se conservó como entrada del %1, el día de la primera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are not named like a day were left out.</source>
        <translation>
            <numerusform>Se omitió un archivo cuyo nombre no es el de un día.</numerusform>
            <numerusform>Se omitieron %Ln archivos cuyo nombre no es el de un día.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time of day that can be read, so it was put into the note.</source>
        <translation>«%1» no se puede leer como una hora, así que está en la nota.</translation>
    </message>
    <message>
        <source>“%1” looks like the beginning of an entry, but its date cannot be read, so it stays in the text above it. If it begins one, name the time format of your jrnl settings and import the file again.</source>
        <translation>«%1» parece el comienzo de una entrada, pero su fecha no se puede leer, así que se queda en el texto de arriba. Si ahí empieza una, indica el formato de hora de tus ajustes de jrnl e importa el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::JsonFile</name>
    <message>
        <source>The JSON in this file breaks off or is damaged at byte %1: %2. Nothing was imported. Export it again and try again.</source>
        <translation>El JSON de este archivo se interrumpe o está dañado en el byte %1: %2. No se importó nada. Expórtalo de nuevo e inténtalo otra vez.</translation>
    </message>
</context>
<context>
    <name>tryboth::KeptStrip</name>
    <message>
        <source>Planned sessions and what became of them</source>
        <translation>Sesiones planeadas y qué fue de ellas</translation>
    </message>
</context>
<context>
    <name>tryboth::KeyCap</name>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::KeyDialog</name>
    <message>
        <source>My key</source>
        <translation>Mi clave</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copiar la clave</translation>
    </message>
    <message>
        <source>&amp;Save the secret key…</source>
        <translation>&amp;Guardar la clave secreta…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Give this to your coach, on paper or as text. Nobody can read anything with it; it only lets them seal a reply for you.</source>
        <translation>Da esto a tu coach, en papel o como texto. Nadie puede leer nada con ello; solo sirve para sellar una respuesta para ti.</translation>
    </message>
    <message>
        <source>Compare these words, best by voice:</source>
        <translation>Compara estas palabras, mejor de viva voz:</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>Guardar la clave secreta</translation>
    </message>
    <message>
        <source>tryboth-key</source>
        <comment>a file name</comment>
        <translation>tryboth-clave</translation>
    </message>
    <message>
        <source>The secret key is in %1. Whoever has it reads every reply to you.</source>
        <translation>La clave secreta está en %1. Quien la tenga lee todas las respuestas que recibas.</translation>
    </message>
    <message>
        <source>Give this to your clients, on paper or as text, so that what they share is sealed for you alone. Nobody can read anything with it; its secret half stays in your desk.</source>
        <translation>Da esto a las personas que acompañas, en papel o como texto, para que lo que compartan quede sellado solo para ti. Nadie puede leer nada con ello; su mitad secreta se queda en tu escritorio.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>The key was sent to the printer.</source>
        <translation>La clave se envió a la impresora.</translation>
    </message>
    <message>
        <source>The secret key is in %1. Whoever has it reads every share for you.</source>
        <translation>La clave secreta está en %1. Quien la tenga lee todos los envíos que recibas.</translation>
    </message>
</context>
<context>
    <name>tryboth::KeySheet</name>
    <message>
        <source>A public key</source>
        <translation>Una clave pública</translation>
    </message>
    <message>
        <source>What is sealed for this key opens with its secret half alone.</source>
        <translation>Lo que se sella para esta clave solo se abre con su mitad secreta.</translation>
    </message>
    <message>
        <source>Compare these words, best by voice:</source>
        <translation>Compara estas palabras, mejor de viva voz:</translation>
    </message>
</context>
<context>
    <name>tryboth::Keyring</name>
    <message>
        <source>The keyring was not opened. Nothing was changed. Type the passphrase, or try again and unlock the keyring when the desktop asks.</source>
        <translation>El llavero no se abrió. No se cambió nada. Escribe la frase de contraseña, o inténtalo otra vez y desbloquea el llavero cuando el sistema lo pida.</translation>
    </message>
    <message>
        <source>The keyring does not hold the passphrase of this file any more. Nothing was changed. Type the passphrase.</source>
        <translation>El llavero ya no guarda la frase de contraseña de este archivo. No se cambió nada. Escribe la frase de contraseña.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer. Nothing was changed. Type the passphrase: it always opens the file.</source>
        <translation>El llavero de este sistema no responde. No se cambió nada. Escribe la frase de contraseña: siempre abre el archivo.</translation>
    </message>
</context>
<context>
    <name>tryboth::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>tryboth::LettersView</name>
    <message>
        <source>Your answers, side by side</source>
        <translation>Tus respuestas, una junto a otra</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the answer of %1</source>
        <translation>Eliminar la respuesta del %1</translation>
    </message>
</context>
<context>
    <name>tryboth::LevelChart</name>
    <message>
        <source>Energy by kind of work over time</source>
        <translation>Energía por tipo de trabajo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 level %2 (%3)</source>
        <extracomment>Chart tooltip: a kind of work, its level and its 90 % range: &quot;People level +0.8 (+0.1 to +1.5)&quot;</extracomment>
        <translation>%1 nivel %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tryboth::LevelTableModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>People ratings</source>
        <translation>Personas, valoraciones</translation>
    </message>
    <message>
        <source>People level</source>
        <translation>Personas, nivel</translation>
    </message>
    <message>
        <source>People 90% range</source>
        <translation>Personas, intervalo del 90&#x202f;%</translation>
    </message>
    <message>
        <source>Technical ratings</source>
        <translation>Técnico, valoraciones</translation>
    </message>
    <message>
        <source>Technical level</source>
        <translation>Técnico, nivel</translation>
    </message>
    <message>
        <source>Technical 90% range</source>
        <translation>Técnico, intervalo del 90&#x202f;%</translation>
    </message>
    <message>
        <source>Mixed ratings</source>
        <translation>Mixto, valoraciones</translation>
    </message>
</context>
<context>
    <name>tryboth::LinkDialog</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words of the entry or experiment</source>
        <translation>Palabras de la entrada o del experimento</translation>
    </message>
    <message>
        <source>Link an entry or experiment</source>
        <translation>Enlazar una entrada o un experimento</translation>
    </message>
    <message>
        <source>What can be linked</source>
        <translation>Lo que se puede enlazar</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <extracomment>%1 is its title</extracomment>
        <translation>Experimento: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an entry in a list: %1 its title, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::LogseqImport</name>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«%1» no se pudo leer: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no journal pages were left out.</source>
        <translation>
            <numerusform>Se omitió un archivo que no es una página del diario.</numerusform>
            <numerusform>Se omitieron %Ln archivos que no son páginas del diario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Main</name>
    <message>
        <source>Try both, deliberately: an offline journal of what gives you energy.</source>
        <translation>Probar ambos, a propósito: un diario sin conexión de lo que te da energía.</translation>
    </message>
    <message>
        <source>Journals, desks, shares or replies to open, or files to import.</source>
        <translation>Diarios, escritorios, envíos o respuestas para abrir, o archivos para importar.</translation>
    </message>
    <message>
        <source>Open the example journal, which is not kept.</source>
        <translation>Abre el diario de ejemplo, que no se conserva.</translation>
    </message>
    <message>
        <source>How many entries the example has.</source>
        <translation>Cuántas entradas tiene el ejemplo.</translation>
    </message>
    <message>
        <source>Write a picture of each page into FOLDER and quit.</source>
        <translation>Escribe una imagen de cada página en FOLDER y sale.</translation>
    </message>
    <message>
        <source>Take this for the present, e.g. 2026-11-23T14:15: for pictures.</source>
        <translation>Toma esto como el presente, p.&#xa0;ej. 2026-11-23T14:15: para imágenes.</translation>
    </message>
    <message>
        <source>Start with the dark look.</source>
        <translation>Empieza con el aspecto oscuro.</translation>
    </message>
    <message>
        <source>Open a small window for one check-in: for a keyboard shortcut of the desktop.</source>
        <translation>Abre una ventana pequeña para una entrada: para un atajo de teclado del sistema.</translation>
    </message>
    <message>
        <source>Speak this language this time, e.g. de; en-XA and ar-XB are made up, to see where words are cut off or stay.</source>
        <translation>Habla este idioma esta vez, p.&#xa0;ej. de; en-XA y ar-XB son inventados, para ver dónde las palabras se cortan o no cambian.</translation>
    </message>
    <message>
        <source>Keep settings, locks and backups in FOLDER and write nothing elsewhere.</source>
        <translation>Conserva ajustes, bloqueos y copias de seguridad en FOLDER y no escribe nada en otro lugar.</translation>
    </message>
    <message>
        <source>Take pictures of a journal without an entry.</source>
        <translation>Toma imágenes de un diario sin entradas.</translation>
    </message>
    <message>
        <source>Take pictures of dialogs and the coach’s desk, too.</source>
        <translation>Toma también imágenes de diálogos y del escritorio del coach.</translation>
    </message>
</context>
<context>
    <name>tryboth::MainWindow</name>
    <message>
        <source>%1 – Tryboth</source>
        <comment>window title, %1 is the journal&apos;s name</comment>
        <translation>%1 – Tryboth</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>Compar&amp;tir</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mi diario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Diario</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Look at the &amp;example</source>
        <translation>Ver el &amp;ejemplo</translation>
    </message>
    <message>
        <source>I &amp;coach others</source>
        <translation>Acompaño a &amp;otras personas</translation>
    </message>
    <message>
        <source>&amp;New desk…</source>
        <translation>&amp;Nuevo escritorio…</translation>
    </message>
    <message>
        <source>&amp;Open a desk…</source>
        <translation>Abrir un &amp;escritorio…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for calendars…</source>
        <translation>&amp;Vigilar una carpeta de calendarios…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>Save a cop&amp;y elsewhere…</source>
        <translation>Guardar una co&amp;pia en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>I&amp;mprimir esta página…</translation>
    </message>
    <message>
        <source>A period as a book&amp;let…</source>
        <translation>Un período como cua&amp;derno…</translation>
    </message>
    <message>
        <source>&amp;Backups and earlier versions</source>
        <translation>Copias de &amp;seguridad y versiones anteriores</translation>
    </message>
    <message>
        <source>Passphrase and loc&amp;k</source>
        <translation>&amp;Frase de contraseña y bloqueo</translation>
    </message>
    <message>
        <source>Re&amp;minders and quick check-ins…</source>
        <translation>Recorda&amp;torios y entradas rápidas…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>E&amp;ntrada</translation>
    </message>
    <message>
        <source>&amp;Log an entry</source>
        <translation>&amp;Anotar una entrada</translation>
    </message>
    <message>
        <source>Rate what &amp;came in</source>
        <translation>&amp;Valorar lo que llegó</translation>
    </message>
    <message>
        <source>&amp;Answer the question of the day</source>
        <translation>Responder la &amp;pregunta del día</translation>
    </message>
    <message>
        <source>&amp;Write a reflection</source>
        <translation>&amp;Escribir una reflexión</translation>
    </message>
    <message>
        <source>Loo&amp;k back on this week</source>
        <translation>Balance de esta se&amp;mana</translation>
    </message>
    <message>
        <source>&amp;Questions of my own…</source>
        <translation>Pre&amp;guntas mías…</translation>
    </message>
    <message>
        <source>What I &amp;did…</source>
        <translation>Lo que &amp;hice…</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Te&amp;xtos anteriores…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>E&amp;xperiment</source>
        <translation>E&amp;xperimento</translation>
    </message>
    <message>
        <source>&amp;New experiment</source>
        <translation>&amp;Nuevo experimento</translation>
    </message>
    <message>
        <source>From a &amp;template…</source>
        <translation>Desde una &amp;plantilla…</translation>
    </message>
    <message>
        <source>Try &amp;both…</source>
        <translation>Pro&amp;bar ambos…</translation>
    </message>
    <message>
        <source>&amp;Forecasts and what came</source>
        <translation>Pronósticos y lo que &amp;resultó</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>Answer the five-year &amp;question</source>
        <translation>Responder la pregunta a &amp;cinco años</translation>
    </message>
    <message>
        <source>Look at your &amp;reasons</source>
        <translation>Mirar tus &amp;razones</translation>
    </message>
    <message>
        <source>Record a &amp;decision</source>
        <translation>Registrar una &amp;decisión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ir a cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this laptop unless you share it.</source>
        <translation>Sin conexión. Nada sale de esta computadora si no lo compartes tú.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Merge both</source>
        <translation>&amp;Combinar ambas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>&amp;Prepare a share…</source>
        <translation>&amp;Preparar un envío…</translation>
    </message>
    <message>
        <source>&amp;Merge a reply…</source>
        <translation>&amp;Combinar una respuesta…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Nombres…</translation>
    </message>
    <message>
        <source>My &amp;key…</source>
        <translation>Mi c&amp;lave…</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>todavía sin copia de seguridad</translation>
    </message>
    <message>
        <source>last backup today %1</source>
        <comment>%1 is a time</comment>
        <translation>última copia hoy a las %1</translation>
    </message>
    <message>
        <source>last backup %1 %2</source>
        <comment>%1 is a date, %2 a time</comment>
        <translation>última copia %1 %2</translation>
    </message>
    <message>
        <source>All saved · encrypted · %1</source>
        <translation>Todo guardado · cifrado · %1</translation>
    </message>
    <message>
        <source>All saved · not encrypted · %1</source>
        <translation>Todo guardado · sin cifrar · %1</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Como el &amp;entorno</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Words &amp;used here</source>
        <translation>&amp;Palabras usadas aquí</translation>
    </message>
    <message>
        <source>&amp;What is stored, and who can read it</source>
        <translation>&amp;Qué se guarda y quién puede leerlo</translation>
    </message>
    <message>
        <source>When work ha&amp;rms</source>
        <translation>Cuando el trabajo &amp;hace daño</translation>
    </message>
    <message>
        <source>&amp;About Tryboth</source>
        <translation>Acerca &amp;de Tryboth</translation>
    </message>
    <message>
        <source>About Tryboth</source>
        <translation>Acerca de Tryboth</translation>
    </message>
    <message>
        <source>Tryboth %1: try both, deliberately. An offline journal for engineers who wonder whether to grow people or to take on broader technical work. It keeps what you notice and never tells you who you are.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tryboth %1: probar ambos, a propósito. Un diario sin conexión para quienes trabajan en ingeniería y se preguntan si ayudar a crecer a personas o asumir un trabajo técnico más amplio. Conserva lo que notas y nunca te dice quién eres.

Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
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
        <source>Example: what you do here is not kept</source>
        <translation>Ejemplo: lo que hagas aquí no se conserva</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>One moment: many entries are on their way…</source>
        <translation>Un momento: muchas entradas están en camino…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Another program has changed the file; not merged yet</source>
        <translation>Otro programa cambió el archivo; todavía sin combinar</translation>
    </message>
    <message>
        <source>Save this page as a pict&amp;ure…</source>
        <translation>G&amp;uardar esta página como imagen…</translation>
    </message>
    <message>
        <source>H&amp;igh contrast, dark</source>
        <translation>Alto contraste, osc&amp;uro</translation>
    </message>
</context>
<context>
    <name>tryboth::MarkdownImport</name>
    <message>
        <source>“%1” has no date in its front matter or name, so it was left out.</source>
        <translation>«%1» no tiene fecha en sus metadatos ni en su nombre, así que se omitió.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«%1» no se pudo leer: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are not Markdown were left out.</source>
        <translation>
            <numerusform>Se omitió un archivo que no es Markdown.</numerusform>
            <numerusform>Se omitieron %Ln archivos que no son Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reflections and what comes after them were left out: Markdown is for reading them. JSON brings them back.</source>
        <translation>Las reflexiones y lo que las sigue se han dejado fuera: Markdown es para leerlas. JSON las trae de vuelta.</translation>
    </message>
    <message>
        <source>“%1” stands below no day, so it was left out.</source>
        <translation>«%1» no está bajo ningún día, así que se ha dejado fuera.</translation>
    </message>
</context>
<context>
    <name>tryboth::MarkdownView</name>
    <message>
        <source>How it reads</source>
        <translation>Cómo se lee</translation>
    </message>
</context>
<context>
    <name>tryboth::MemoryStep</name>
    <message>
        <source>You have seen the charts of this week already. Rate all the same: it is noted that memory came second.</source>
        <translation>Ya has visto los gráficos de esta semana. Valora de todos modos: queda anotado que la memoria vino después.</translation>
    </message>
    <message>
        <source>People work left me, from drained to energised</source>
        <translation>El trabajo con personas me dejó, de menos a más energía</translation>
    </message>
    <message>
        <source>Technical work left me, from drained to energised</source>
        <translation>El trabajo técnico me dejó, de menos a más energía</translation>
    </message>
    <message>
        <source>People work left me</source>
        <translation>El trabajo con personas me dejó con</translation>
    </message>
    <message>
        <source>Technical work left me</source>
        <translation>El trabajo técnico me dejó con</translation>
    </message>
</context>
<context>
    <name>tryboth::Migrations</name>
    <message>
        <source>A file that belongs to Tryboth is missing. Nothing was changed. Install Tryboth again.</source>
        <translation>Falta un archivo de Tryboth. No se cambió nada. Instala Tryboth de nuevo.</translation>
    </message>
    <message>
        <source>This file is a database, but not a Tryboth journal. Nothing was changed. Choose another file.</source>
        <translation>Este archivo es una base de datos, pero no un diario de Tryboth. No se cambió nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Tryboth (format %1; this one knows up to %2). Nothing was changed. Open it with the newer program.</source>
        <translation>Este diario lo escribió un Tryboth más nuevo (formato %1; este conoce hasta %2). No se cambió nada. Ábrelo con el programa más nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::MindStep</name>
    <message>
        <source>Did it occur?</source>
        <translation>¿Ocurrió?</translation>
    </message>
    <message>
        <source>It did</source>
        <extracomment>did what would change one&apos;s mind occur?</extracomment>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>It did not</source>
        <extracomment>did what would change one&apos;s mind occur?</extracomment>
        <translation>No ocurrió</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>No lo puedo decir</translation>
    </message>
    <message>
        <source>Before you began, you wrote that this would change your mind:</source>
        <translation>Antes de empezar, escribiste que esto te haría cambiar de idea:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>one&apos;s own words, quoted</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>tryboth::MiniDiaryImport</name>
    <message>
        <source>“%1” is not a day, so its entry was left out.</source>
        <translation>«%1» no es un día, así que su entrada se omitió.</translation>
    </message>
</context>
<context>
    <name>tryboth::MinutesField</name>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes, such as 45, 1h, 1:30 or 1h30. Arrow up and down change it by 5.</source>
        <translation>Minutos, como 45, 1h, 1:30 o 1h30. Las flechas arriba y abajo los cambian de 5 en 5.</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>placeholder of the field for minutes</extracomment>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>tryboth::MonthCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>%1, has entries</source>
        <extracomment>%1 is a day: &quot;Monday, 23 November, has entries&quot;</extracomment>
        <translation>%1, tiene entradas</translation>
    </message>
    <message>
        <source>%1, no entries</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1, sin entradas</translation>
    </message>
</context>
<context>
    <name>tryboth::MonthCard</name>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
</context>
<context>
    <name>tryboth::MoodDialog</name>
    <message>
        <source>What the moods mean</source>
        <translation>Qué significan los estados de ánimo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a mood and how many entries have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estos</translation>
    </message>
    <message>
        <source>These are the names for moods in the file. Give each the energy it means to you; one without a number stays a word in the note. The next import knows what you choose.</source>
        <translation>Estos son los nombres de los estados de ánimo del archivo. Da a cada uno la energía que significa para ti; uno sin número queda como palabra en la nota. La próxima importación sabrá lo que elijas.</translation>
    </message>
    <message>
        <source>Energy of the mood %1</source>
        <translation>Energía del estado de ánimo %1</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>for a mood</comment>
        <translation>sin número</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, what it means</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::NamesDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sara Kovács</source>
        <translation>Sara Kovács</translation>
    </message>
    <message>
        <source>Other spellings, with commas between</source>
        <translation>Otras formas de escribirlo, separadas por comas</translation>
    </message>
    <message>
        <source>Sári, skovacs</source>
        <translation>Sári, skovacs</translation>
    </message>
    <message>
        <source>What stands in</source>
        <translation>Qué aparece en su lugar</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names on the list</source>
        <translation>Nombres de la lista</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Names on this list are replaced in what you share, with their parts, initials and possessives. The list itself never leaves this journal.</source>
        <translation>Los nombres de esta lista se reemplazan en lo que compartes, con sus partes, iniciales y posesivos. La propia lista nunca sale de este diario.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Another name</source>
        <translation>&amp;Otro nombre</translation>
    </message>
    <message>
        <source>Keep a name</source>
        <translation>Guardar un nombre</translation>
    </message>
    <message>
        <source>Take a name off the list</source>
        <translation>Quitar un nombre de la lista</translation>
    </message>
</context>
<context>
    <name>tryboth::NewPassphraseFields</name>
    <message>
        <source>Twelve characters or more are advised. Four or five words that do not belong together hold out long and are easy to keep.</source>
        <translation>Se aconsejan doce caracteres o más. Cuatro o cinco palabras que no van juntas resisten mucho y se recuerdan con facilidad.</translation>
    </message>
    <message>
        <source>Short: a machine may guess it. Twelve characters or more are advised.</source>
        <translation>Corta: una máquina puede adivinarla. Se aconsejan doce caracteres o más.</translation>
    </message>
    <message>
        <source>Weak: a machine may guess it. Another word or two would help.</source>
        <translation>Débil: una máquina puede adivinarla. Ayudaría una palabra o dos más.</translation>
    </message>
    <message>
        <source>Fair: guessing it would be expensive. Another word makes it strong.</source>
        <translation>Aceptable: adivinarla saldría caro. Otra palabra la hace fuerte.</translation>
    </message>
    <message>
        <source>Strong, unless it is a sentence that others know.</source>
        <translation>Fuerte, salvo que sea una frase que conocen otras personas.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Nueva frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Frase de &amp;contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Otra &amp;vez</translation>
    </message>
    <message>
        <source>There is no passphrase yet. Nothing was changed. Type one, twice.</source>
        <translation>Todavía no hay frase de contraseña. No se cambió nada. Escribe una, dos veces.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed. Type the passphrase once more.</source>
        <translation>Las dos no son iguales. No se cambió nada. Escribe otra vez la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>tryboth::NewThings</name>
    <message>
        <source>kinds of work</source>
        <translation>tipos de trabajo</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>búsquedas guardadas</translation>
    </message>
    <message>
        <source>choices of earlier imports</source>
        <translation>opciones de importaciones anteriores</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>experimentos</translation>
    </message>
    <message>
        <source>forecasts</source>
        <translation>pronósticos</translation>
    </message>
    <message>
        <source>planned sessions</source>
        <translation>sesiones planeadas</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>balances</translation>
    </message>
    <message>
        <source>amendments</source>
        <translation>enmiendas</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>lots</source>
        <translation>sorteos</translation>
    </message>
    <message>
        <source>notes on days</source>
        <translation>notas sobre días</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>reflexiones</translation>
    </message>
    <message>
        <source>second looks</source>
        <translation>segundas miradas</translation>
    </message>
    <message>
        <source>questions of one’s own</source>
        <translation>preguntas propias</translation>
    </message>
    <message>
        <source>five-year answers</source>
        <translation>respuestas a cinco años</translation>
    </message>
    <message>
        <source>five-year questions put off</source>
        <translation>preguntas a cinco años aplazadas</translation>
    </message>
    <message>
        <source>looks at reasons</source>
        <translation>miradas a las razones</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>expectativas</translation>
    </message>
    <message>
        <source>signs to turn back</source>
        <translation>señales para volver atrás</translation>
    </message>
    <message>
        <source>reviews of decisions</source>
        <translation>balances de decisiones</translation>
    </message>
    <message>
        <source>coaches</source>
        <translation>coaches</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>envíos</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>names to replace</source>
        <translation>nombres por reemplazar</translation>
    </message>
    <message>
        <source>words that are no names</source>
        <translation>palabras que no son nombres</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of thing such as &quot;experiments&quot;, %2 how many</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::NotesPane</name>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>A note for yourself…</source>
        <translation>Una nota para ti…</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Añadir &amp;nota</translation>
    </message>
    <message>
        <source>Note on today’s sess&amp;ion</source>
        <translation>Nota para la ses&amp;ión de hoy</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <comment>%1 is a date</comment>
        <translation>Sesión del %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Delete a private note</source>
        <translation>Eliminar una nota privada</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>Escribir una nota privada</translation>
    </message>
</context>
<context>
    <name>tryboth::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>tryboth::OccurredButtons</name>
    <message>
        <source>Did it occur? %1</source>
        <translation>¿Ocurrió? %1</translation>
    </message>
    <message>
        <source>It occurred</source>
        <extracomment>did a sign occur?</extracomment>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>It did not</source>
        <extracomment>did a sign occur?</extracomment>
        <translation>No ocurrió</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>did a sign occur?</extracomment>
        <translation>No se puede decir</translation>
    </message>
</context>
<context>
    <name>tryboth::Open</name>
    <message>
        <source>“%1” is damaged and cannot be opened. Nothing was changed. Tryboth has no backup of it on this machine. Get the file again from where it came, or from a backup of your own.</source>
        <translation>«%1» está dañado y no se puede abrir. No se cambió nada. Tryboth no tiene copia de seguridad suya en esta máquina. Consigue de nuevo el archivo de donde vino, o de una copia tuya.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. Nothing was changed. Open its one backup, which is in %2.</source>
        <translation>«%1» está dañado y no se puede abrir. No se cambió nada. Abre su única copia de seguridad, que está en %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. Nothing was changed. Open the newest of its %2 backups, which are in %3.</source>
        <translation>«%1» está dañado y no se puede abrir. No se cambió nada. Abre la más nueva de sus %2 copias de seguridad, que están en %3.</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is no journal in it. Nothing was changed. Choose another file, or open a backup.</source>
        <translation>«%1» está vacío, así que no contiene ningún diario. No se cambió nada. Elige otro archivo, o abre una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is not a Tryboth journal. Nothing was changed. Choose another file; if it was one, open a backup.</source>
        <translation>«%1» no es un diario de Tryboth. No se cambió nada. Elige otro archivo; si lo era, abre una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is sealed. Nothing was changed. Type its passphrase, or open it with its recovery key.</source>
        <translation>«%1» está sellado. No se cambió nada. Escribe su frase de contraseña, o ábrelo con su clave de recuperación.</translation>
    </message>
</context>
<context>
    <name>tryboth::OptionsBox</name>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Choose this for now</source>
        <translation>Elegir esta por ahora</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>What you could do</source>
        <translation>Lo que podrías hacer</translation>
    </message>
    <message>
        <source>For option %1</source>
        <translation>A favor de la opción %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against option %1</source>
        <translation>En contra de la opción %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose “%1” for now</source>
        <translation>Elegir «%1» por ahora</translation>
    </message>
</context>
<context>
    <name>tryboth::OutcomeStep</name>
    <message>
        <source>What I learned</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Lo que me sorprendió</translation>
    </message>
    <message>
        <source>Would I do it again?</source>
        <translation>¿Lo haría de nuevo?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>would I do it again?</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>would I do it again?</extracomment>
        <translation>Sin seguridad</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>would I do it again?</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>¿Y ahora?</translation>
    </message>
</context>
<context>
    <name>tryboth::OutsideDialog</name>
    <message>
        <source>&amp;Remind me when a day has no entry yet, at</source>
        <translation>&amp;Recordarme cuando un día aún no tenga entradas, a las</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Mostrar un icono en la &amp;bandeja</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Tryboth in the tray</source>
        <translation>&amp;Cerrar la ventana deja Tryboth en la bandeja</translation>
    </message>
    <message>
        <source>Reminders and quick check-ins</source>
        <translation>Recordatorios y entradas rápidas</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Hora del recordatorio</translation>
    </message>
    <message>
        <source>Only while Tryboth runs with this journal. A notification of the desktop asks once; it says nothing of what you write, and nothing counts the days without an entry. A time that passes while the computer sleeps is let go.</source>
        <translation>Solo mientras Tryboth está en marcha con este diario. Una notificación del sistema pregunta una vez; no dice nada de lo que escribes, y nada cuenta los días sin entradas. Una hora que pasa mientras la computadora duerme se deja pasar.</translation>
    </message>
    <message>
        <source>A click on the icon opens a small window for one check-in. Without a window the journal stays open, and locks when you said it should.</source>
        <translation>Un clic en el icono abre una ventana pequeña para una entrada. Sin ventana, el diario sigue abierto y se bloquea cuando dijiste que debía hacerlo.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no icon to show.</source>
        <translation>Este entorno no tiene bandeja, así que no hay icono que mostrar.</translation>
    </message>
    <message>
        <source>Command for a check-in</source>
        <translation>Comando para una entrada</translation>
    </message>
    <message>
        <source>For a key that works everywhere, give this command to the keyboard settings of your desktop:</source>
        <translation>Para una tecla que funcione en todas partes, da este comando a los ajustes de teclado de tu sistema:</translation>
    </message>
</context>
<context>
    <name>tryboth::OwnPrompt</name>
    <message>
        <source>The question is empty. Nothing was changed. Write a question.</source>
        <translation>La pregunta está vacía. No se cambió nada. Escribe una pregunta.</translation>
    </message>
    <message>
        <source>A question holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Una pregunta admite como máximo %1 caracteres. Acórtala; no se cambió nada.</translation>
    </message>
    <message>
        <source>A question is about people, about technical work or about neither. Nothing was changed.</source>
        <translation>Una pregunta trata de personas, de trabajo técnico o de ninguno de los dos. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::OwnPromptsDialog</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta tuya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Questions of my own</source>
        <translation>Preguntas mías</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>De qué trata la pregunta</translation>
    </message>
    <message>
        <source>Either</source>
        <extracomment>what a question is about: neither people nor technical work</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They take their turn among the others on Today.</source>
        <translation>Se turnan con las demás en Hoy.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>A new question</source>
        <extracomment>the first line of a list of questions</extracomment>
        <translation>Una nueva pregunta</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Conservar el cambio</translation>
    </message>
</context>
<context>
    <name>tryboth::PackedItems</name>
    <message>
        <source>The items of a share on this desk cannot be read. Nothing was changed. Open a backup of the desk, or ask your client to share them once more.</source>
        <translation>Los elementos de un envío de este escritorio no se pueden leer. No se cambió nada. Abre una copia de seguridad del escritorio, o pide a la persona que los comparta otra vez.</translation>
    </message>
</context>
<context>
    <name>tryboth::PagePaper</name>
    <message>
        <source>The page could not be saved as %1. Nothing was changed there. Choose another folder or free some space, then save again.</source>
        <translation>La página no se pudo guardar como %1. Allí no se cambió nada. Elige otra carpeta o libera espacio, y guarda de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a sheet of paper and how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A page is saved as a .png or .pdf file, and %1 is neither. Nothing was written. Give it another ending.</source>
        <translation>Una página se guarda como archivo .png o .pdf, y %1 no es ninguno de los dos. No se escribió nada. Ponle otra terminación.</translation>
    </message>
</context>
<context>
    <name>tryboth::Pair</name>
    <message>
        <source>The question of a pair holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>La pregunta de un par admite como máximo %1 caracteres. Acórtala; no se cambió nada.</translation>
    </message>
    <message>
        <source>A pair needs two different experiments. Nothing was changed.</source>
        <translation>Un par necesita dos experimentos distintos. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::PairChanges</name>
    <message>
        <source>Weeks can only alternate where both experiments can be put down at any time. Choose side by side; nothing was changed.</source>
        <translation>Las semanas solo pueden alternar si ambos experimentos se pueden dejar en cualquier momento. Elige uno junto a otro; no se cambió nada.</translation>
    </message>
    <message>
        <source>Alternating weeks need the same dates for both, and an even number of whole weeks. Nothing was changed.</source>
        <translation>Las semanas alternas necesitan las mismas fechas para ambos, y un número par de semanas enteras. No se cambió nada.</translation>
    </message>
    <message>
        <source>This experiment is no longer in the journal. Nothing was changed.</source>
        <translation>Este experimento ya no está en el diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>Pair experiments</source>
        <translation>Emparejar experimentos</translation>
    </message>
    <message>
        <source>Release pair</source>
        <translation>Separar par</translation>
    </message>
</context>
<context>
    <name>tryboth::PairDesign</name>
    <message>
        <source>What gives way?</source>
        <translation>¿Qué cede su lugar?</translation>
    </message>
    <message>
        <source>A sentence; you may leave it empty</source>
        <translation>Una frase; puedes dejarlo vacío</translation>
    </message>
    <message>
        <source>Question to compare on</source>
        <translation>Pregunta con la que comparar</translation>
    </message>
    <message>
        <source>For example: after which of the two do I want to begin the next one?</source>
        <translation>Por ejemplo: ¿después de cuál de los dos quiero empezar el siguiente?</translation>
    </message>
    <message>
        <source>Go on to the two designs</source>
        <translation>Seguir con los dos diseños</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a matched pair of templates</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Any two of my choice</source>
        <translation>Dos cualesquiera que yo elija</translation>
    </message>
    <message>
        <source>%1 (my idea)</source>
        <translation>%1 (mi idea)</translation>
    </message>
    <message>
        <source>Make room: %1</source>
        <extracomment>a step of what one will do; %1 is one&apos;s own words</extracomment>
        <translation>Hacer sitio: %1</translation>
    </message>
    <message>
        <source>A pair needs a people and a technical experiment. Choose both.</source>
        <translation>Un par necesita un experimento de personas y uno técnico. Elige ambos.</translation>
    </message>
    <message>
        <source>The first day lies in the past. Choose today or later.</source>
        <translation>El primer día está en el pasado. Elige hoy o más tarde.</translation>
    </message>
    <message>
        <source>Write the question that you will compare the two on.</source>
        <translation>Escribe la pregunta con la que compararás los dos.</translation>
    </message>
    <message>
        <source>Both need the same number of weeks. Choose an even number.</source>
        <translation>Ambos necesitan el mismo número de semanas. Elige un número par.</translation>
    </message>
    <message>
        <source>A matched pair</source>
        <translation>Un par a juego</translation>
    </message>
    <message>
        <source>The people experiment</source>
        <translation>El experimento de personas</translation>
    </message>
    <message>
        <source>The technical experiment</source>
        <translation>El experimento técnico</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Cuáles dos</translation>
    </message>
    <message>
        <source>beside</source>
        <comment>between two experiments</comment>
        <translation>junto a</translation>
    </message>
    <message>
        <source>How the two lie in time</source>
        <translation>Cómo se sitúan los dos en el tiempo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Weeks in all</source>
        <translation>Semanas en total</translation>
    </message>
    <message>
        <source>How they lie in time</source>
        <translation>Cómo se sitúan en el tiempo</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>&quot;from 23/11/2026 for 6 weeks&quot;</extracomment>
        <translation>desde</translation>
    </message>
    <message>
        <source>for</source>
        <comment>a number of weeks follows</comment>
        <translation>durante</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>a number stands before it</comment>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Room and question</source>
        <translation>Sitio y pregunta</translation>
    </message>
    <message>
        <source>The question to compare the two on</source>
        <translation>La pregunta con la que comparar los dos</translation>
    </message>
    <message>
        <source>What gives way? It becomes a step of both plans</source>
        <translation>¿Qué cede su lugar? Se convierte en un paso de ambos planes</translation>
    </message>
</context>
<context>
    <name>tryboth::PairPlan</name>
    <message>
        <source>The order was drawn for %1 weeks. Choose a last day that keeps them; nothing was changed.</source>
        <translation>El orden se sorteó para %1 semanas. Elige un último día que las mantenga; no se cambió nada.</translation>
    </message>
    <message>
        <source>The weeks of the two alternate, and the other one is sealed. Choose the same first day; nothing was changed.</source>
        <translation>Las semanas de los dos se alternan, y el otro está sellado. Elige el mismo primer día; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::PairSentence</name>
    <message>
        <source>%1 pairs cannot answer this, whatever the numbers say: even %1 out of %1 happens by luck in 1 of %2 lotteries.</source>
        <translation>%1 pares no pueden responder esto, digan lo que digan los números: incluso %1 de %1 ocurre por suerte en 1 de %2 sorteos.</translation>
    </message>
    <message>
        <source>In %1 of %2 week pairs the people week was the more energising one; on average by %3 points (plausible range %4 to %5). If it made no difference at all, a result this lopsided would come up in about %6 of 100 such lotteries.</source>
        <translation>En %1 de %2 pares de semanas, la de personas fue la que dio más energía; de media por %3 puntos (intervalo plausible de %4 a %5). Si no hubiera ninguna diferencia, un resultado así de desigual saldría en unos %6 de cada 100 sorteos como este.</translation>
    </message>
    <message>
        <source>In %1 of %2 week pairs the technical week was the more energising one; on average by %3 points (plausible range %4 to %5). If it made no difference at all, a result this lopsided would come up in about %6 of 100 such lotteries.</source>
        <translation>En %1 de %2 pares de semanas, la técnica fue la que dio más energía; de media por %3 puntos (intervalo plausible de %4 a %5). Si no hubiera ninguna diferencia, un resultado así de desigual saldría en unos %6 de cada 100 sorteos como este.</translation>
    </message>
    <message>
        <source>“%1” left you %2 points more energised than “%3” (plausible range %4 to %5). A random day of it beat a random day of the other %6 times in 100. Which came when was not drawn by lot.</source>
        <translation>«%1» te dejó con %2 puntos más de energía que «%3» (intervalo plausible de %4 a %5). Un día suyo al azar superó a un día del otro al azar %6 veces de cada 100. No se sorteó cuál venía cuándo.</translation>
    </message>
    <message>
        <source>Left out because a week of it has no rating: pair %1.</source>
        <translation>Omitido porque una de sus semanas no tiene valoraciones: par %1.</translation>
    </message>
    <message>
        <source>One of the two was stopped early. The other goes on alone, and nothing is compared.</source>
        <translation>Uno de los dos se paró antes. El otro sigue solo, y no se compara nada.</translation>
    </message>
    <message>
        <source>One side got no time, so there is nothing to compare.</source>
        <translation>Un lado no recibió tiempo, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The two differ, but your ratings were moving the same way all along; a steady trend alone would explain at least half of it.</source>
        <translation>Los dos difieren, pero tus valoraciones se movían igual todo el tiempo; una tendencia constante explicaría por sí sola al menos la mitad.</translation>
    </message>
    <message>
        <source>“%1”, beside the other: %2</source>
        <extracomment>%1 the title of the people experiment; %2 a verdict such as &quot;Clearly more energising.&quot;</extracomment>
        <translation>«%1», junto al otro: %2</translation>
    </message>
    <message>
        <source>The two took unequal time: %1 minutes against %2. Bear this in mind when you compare them.</source>
        <translation>Los dos ocuparon tiempos desiguales: %1 minutos frente a %2. Tenlo en cuenta al compararlos.</translation>
    </message>
    <message>
        <source>One pair cannot answer this, whatever the numbers say.</source>
        <translation>Un par no puede responder esto, digan lo que digan los números.</translation>
    </message>
    <message>
        <source>A first look only — too few pairs have ratings in both of their weeks.</source>
        <translation>Solo una primera mirada – muy pocos pares tienen valoraciones en sus dos semanas.</translation>
    </message>
</context>
<context>
    <name>tryboth::Palette</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>where an action is found: %1 a menu, %2 a menu in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Settings · %1</source>
        <extracomment>where a setting is found: %1 is the section of the settings</extracomment>
        <translation>Ajustes · %1</translation>
    </message>
    <message>
        <source>Shortcuts: the keys of actions</source>
        <translation>Atajos: las teclas de las acciones</translation>
    </message>
    <message>
        <source>Looked at again on %1</source>
        <translation>Mirada de nuevo el %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta propia</translation>
    </message>
</context>
<context>
    <name>tryboth::PassphraseDialog</name>
    <message>
        <source>A passphrase for your journal</source>
        <translation>Una frase de contraseña para tu diario</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elegir una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock with the keyring</source>
        <translation>Desbloquear con el llavero</translation>
    </message>
    <message>
        <source>With a passphrase the file is encrypted: nobody can read it without. Nobody can recover it for you either, not even we. You can make a recovery sheet afterwards.</source>
        <translation>Con una frase de contraseña el archivo está cifrado: nadie puede leerlo sin ella. Tampoco puede nadie recuperarla por ti, ni siquiera el equipo de Tryboth. Después puedes hacer una hoja de recuperación.</translation>
    </message>
    <message>
        <source>Without a passphrase the file is not encrypted: whoever can read your files can read your journal, and it cannot be locked. Backups made until now stay encrypted.</source>
        <translation>Sin frase de contraseña el archivo no está cifrado: quien pueda leer tus archivos puede leer tu diario, y no se puede bloquear. Las copias de seguridad hechas hasta ahora siguen cifradas.</translation>
    </message>
    <message>
        <source>&amp;Start with this passphrase</source>
        <translation>&amp;Empezar con esta frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Poner frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Use the new passphrase</source>
        <translation>&amp;Usar la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Remove passphrase</source>
        <translation>&amp;Quitar frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Use the keyring</source>
        <translation>&amp;Usar el llavero</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>S&amp;how what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase</source>
        <translation>Frase de contraseña ac&amp;tual</translation>
    </message>
    <message>
        <source>&amp;Let this desktop’s keyring unlock it, too</source>
        <translation>&amp;Dejar que también el llavero de este sistema lo desbloquee</translation>
    </message>
    <message>
        <source>Without one, whoever can read your files can read your journal: an administrator, a backup service, a thief of this computer. You can set one at any time.</source>
        <translation>Sin ella, quien pueda leer tus archivos puede leer tu diario: quien administra el sistema, un servicio de copias, quien robe esta computadora. Puedes poner una en cualquier momento.</translation>
    </message>
    <message>
        <source>Start &amp;without</source>
        <translation>Empezar &amp;sin ella</translation>
    </message>
    <message>
        <source>Only &amp;read</source>
        <translation>Solo &amp;leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whoever uses your account on this computer while you are logged in can then open this file without the passphrase. Keep the passphrase all the same: a keyring can be lost.</source>
        <translation>Quien use tu cuenta en esta computadora con tu sesión iniciada podrá abrir este archivo sin la frase de contraseña. Conserva la frase de todos modos: un llavero se puede perder.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens the file. Backups made until now still open with the one they were made with. The recovery sheet stays valid.</source>
        <translation>Desde ahora la nueva frase de contraseña abre el archivo. Las copias de seguridad hechas hasta ahora se siguen abriendo con la suya. La hoja de recuperación sigue valiendo.</translation>
    </message>
    <message>
        <source>The recovery key has opened the file. Choose a new passphrase to go on writing; until then it can only be read.</source>
        <translation>La clave de recuperación abrió el archivo. Elige una nueva frase de contraseña para seguir escribiendo; hasta entonces solo se puede leer.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a copy of the passphrase and unlocks the file with it. </source>
        <translation>El llavero de este sistema guarda una copia de la frase de contraseña y desbloquea el archivo con ella. </translation>
    </message>
    <message>
        <source>This desktop runs no keyring that answers, so only the passphrase and a recovery key unlock the file.</source>
        <translation>En este sistema no hay ningún llavero que responda, así que solo la frase de contraseña y una clave de recuperación desbloquean el archivo.</translation>
    </message>
</context>
<context>
    <name>tryboth::PassphraseStep</name>
    <message>
        <source>S&amp;how what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Without one, whoever can read your files can read your journal: an administrator, a backup service, a thief of this computer. You can set one at any time.</source>
        <translation>Sin ella, quien pueda leer tus archivos puede leer tu diario: quien administra el sistema, un servicio de copias, quien robe esta computadora. Puedes poner una en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>tryboth::PdfExport</name>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>Se detuvo la escritura. No quedó nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::PersonAlias</name>
    <message>
        <source>A name and what stands in for it are both needed. Type them; nothing was changed.</source>
        <translation>Hacen falta un nombre y lo que aparece en su lugar. Escríbelos; no se cambió nada.</translation>
    </message>
    <message>
        <source>A name holds at most %1 characters, and there are at most %2 spellings of it. Shorten them; nothing was changed.</source>
        <translation>Un nombre admite como máximo %1 caracteres, y hay como máximo %2 formas de escribirlo. Acórtalos; no se cambió nada.</translation>
    </message>
    <message>
        <source>Colleague %1</source>
        <translation>Colega %1</translation>
    </message>
</context>
<context>
    <name>tryboth::PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tryboth::PictureTour</name>
    <message>
        <source>Please begin with the retro.</source>
        <translation>Empieza por la retrospectiva, por favor.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be written. Is there room on the disk?</source>
        <translation>La imagen «%1» no se puede escribir. ¿Hay espacio en el disco?</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Open a share</source>
        <translation>Abrir un envío</translation>
    </message>
    <message>
        <source>Client A</source>
        <translation>Persona A</translation>
    </message>
</context>
<context>
    <name>tryboth::PlaceField</name>
    <message>
        <source>&amp;Open what is there</source>
        <translation>Abrir &amp;lo que hay</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>&amp;En otro lugar…</translation>
    </message>
    <message>
        <source>Choose another place for the journal</source>
        <translation>Elegir otro lugar para el diario</translation>
    </message>
    <message>
        <source>Your journal will be the file “%1” in %2.</source>
        <comment>%1 is a file, %2 a folder</comment>
        <translation>Tu diario será el archivo «%1» en %2.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was changed. Open it, or choose another place.</source>
        <translation>Ya hay un archivo con este nombre. No se cambió nada. Ábrelo, o elige otro lugar.</translation>
    </message>
    <message>
        <source>This folder looks as if %1 copies it elsewhere. Whoever runs that sees when and how much you write, and without a passphrase every word. A folder that stays on this computer is safer.</source>
        <comment>%1 is a service such as Dropbox</comment>
        <translation>Parece que %1 copia esta carpeta a otro lugar. Quien lo gestiona ve cuándo y cuánto escribes, y sin frase de contraseña cada palabra. Una carpeta que se queda en esta computadora es más segura.</translation>
    </message>
    <message>
        <source>This folder lies on another machine. Whoever looks after it sees when and how much you write, and without a passphrase every word; and without the network you cannot write. A folder on this computer is safer.</source>
        <translation>Esta carpeta está en otra máquina. Quien la gestiona ve cuándo y cuánto escribes, y sin frase de contraseña cada palabra; y sin la red no puedes escribir. Una carpeta en esta computadora es más segura.</translation>
    </message>
</context>
<context>
    <name>tryboth::Plist</name>
    <message>
        <source>it is no property list, or it breaks off (line %1)</source>
        <translation>no es una lista de propiedades, o se interrumpe (línea %1)</translation>
    </message>
</context>
<context>
    <name>tryboth::Presence</name>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>A moment for a check-in, if you like.</source>
        <translation>Un momento para una entrada, si quieres.</translation>
    </message>
    <message>
        <source>Log something</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dentro de una hora</translation>
    </message>
</context>
<context>
    <name>tryboth::ProblemList</name>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed.</source>
        <translation>
            <numerusform>Un problema más no aparece en la lista.</numerusform>
            <numerusform>%Ln problemas más no aparecen en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::QrPicture</name>
    <message>
        <source>The text above as a QR code</source>
        <translation>El texto de arriba como código QR</translation>
    </message>
</context>
<context>
    <name>tryboth::QuestionBankDialog</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Banco de preguntas</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Qué preguntas</translation>
    </message>
    <message>
        <source>Offered by what is seen</source>
        <translation>Ofrecidas por lo que se ve</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>A question is copied into the plan. What is seen is an offer, never a diagnosis.</source>
        <translation>Una pregunta se copia en el plan. Lo que se ve es una oferta, nunca un diagnóstico.</translation>
    </message>
    <message>
        <source>Fits any time.</source>
        <translation>Sirve en cualquier momento.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <comment>a list</comment>
        <translation>Se ve: %1.</translation>
    </message>
    <message>
        <source>Care: %1</source>
        <comment>when to leave a question</comment>
        <translation>Cuidado: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietCard</name>
    <message>
        <source>For a quiet moment</source>
        <translation>Para un momento tranquilo</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietMoment</name>
    <message>
        <source>Weekly reflection, %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>Reflexión semanal, %1</translation>
    </message>
    <message>
        <source>Look back on “%1”</source>
        <extracomment>%1 is the title of an experiment</extracomment>
        <translation>Hacer balance de «%1»</translation>
    </message>
    <message>
        <source>A second look at “%1”</source>
        <extracomment>%1 is the title of an experiment</extracomment>
        <translation>Una segunda mirada a «%1»</translation>
    </message>
    <message>
        <source>Some work with people from two months ago, looked at again</source>
        <translation>Un trabajo con personas de hace dos meses, mirado de nuevo</translation>
    </message>
    <message>
        <source>“%1”, looked at again</source>
        <translation>«%1», mirado de nuevo</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietQuestion</name>
    <message>
        <source>Not today</source>
        <extracomment>button beside the quiet question of the day: it goes away for today</extracomment>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Questions of my own…</source>
        <translation>Preguntas mías…</translation>
    </message>
    <message>
        <source>A quiet question for today: %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>Una pregunta tranquila para hoy: %1</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Change the answer to: %1</source>
        <translation>Cambiar la respuesta a: %1</translation>
    </message>
    <message>
        <source>Answer the question: %1</source>
        <translation>Responder la pregunta: %1</translation>
    </message>
    <message>
        <source>There is no question for today any more. Tomorrow brings another one.</source>
        <translation>Ya no hay pregunta para hoy. Mañana trae otra.</translation>
    </message>
    <message>
        <source>Kept among your reflections. Undo with %1.</source>
        <translation>Guardado entre tus reflexiones. Deshaz con %1.</translation>
    </message>
</context>
<context>
    <name>tryboth::QuietStrip</name>
    <message>
        <source>Dismiss</source>
        <extracomment>takes a message away</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>tryboth::RatingDetails</name>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation>
            <numerusform>queda %Ln carácter</numerusform>
            <numerusform>quedan %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters too many</source>
        <translation>
            <numerusform>sobra %Ln carácter</numerusform>
            <numerusform>sobran %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>While doing it I was</source>
        <extracomment>question before the engagement scale</extracomment>
        <translation>Mientras lo hacía, mi atención estaba</translation>
    </message>
    <message>
        <source>It was</source>
        <extracomment>before &quot;My choice&quot;, &quot;Asked&quot;, &quot;Required&quot;</extracomment>
        <translation>Fue</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circunstancias</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>which experiment&apos;s session an entry belongs to</extracomment>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>the day and time of an entry</extracomment>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>tryboth::RatingRow</name>
    <message>
        <source>Check-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title, if you like</source>
        <translation>Título, si quieres</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>opens the parts of a check-in that are seldom needed</extracomment>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Más sobre esta entrada</translation>
    </message>
    <message>
        <source>This left me</source>
        <extracomment>before the energy scale: &quot;This left me drained … energised&quot;</extracomment>
        <translation>Esto me dejó con</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>names of keys on the keyboard</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>keeps the changes to an entry, or logs a new one</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>last %1: %2</source>
        <extracomment>%1 is a kind of work, %2 its latest rating: &quot;last pairing: +1&quot;</extracomment>
        <translation>último, %1: %2</translation>
    </message>
    <message>
        <source>Nothing was logged yet: say first what you did.</source>
        <translation>Todavía no se anotó nada: di primero qué hiciste.</translation>
    </message>
    <message>
        <source>Nothing was logged yet: “%1” is no length of time from 1 to 1440 minutes. Write it as 45, 1h or 1:30, or leave it empty.</source>
        <translation>Todavía no se anotó nada: «%1» no es una duración de 1 a 1440 minutos. Escríbela como 45, 1h o 1:30, o déjala vacía.</translation>
    </message>
    <message>
        <source>Nothing was logged yet: choose whether this was people work, technical work or mixed.</source>
        <translation>Todavía no se anotó nada: elige si fue trabajo con personas, técnico o mixto.</translation>
    </message>
</context>
<context>
    <name>tryboth::RawStatement</name>
    <message>
        <source>The journal could not be read or changed. Nothing was changed. Try again, or open a backup.</source>
        <translation>El diario no se pudo leer o cambiar. No se cambió nada. Inténtalo de nuevo, o abre una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonExperiment</name>
    <message>
        <source>If this is so: “%1”, then I expect that …</source>
        <extracomment>the beginning of an expectation, which its author completes</extracomment>
        <translation>Si esto es así: «%1», entonces espero que …</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonsCheck</name>
    <message>
        <source>An answer holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Una respuesta admite como máximo %1 caracteres. Acórtala; no se cambió nada.</translation>
    </message>
    <message>
        <source>A reason is rated with one of five words, or not at all. Choose one; nothing was changed.</source>
        <translation>Una razón se valora con una de cinco palabras, o no se valora. Elige una; no se cambió nada.</translation>
    </message>
    <message>
        <source>This look at your reasons has no valid date. Nothing was changed.</source>
        <translation>Esta mirada a tus razones no tiene una fecha válida. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonsSequence</name>
    <message>
        <source>To the next part</source>
        <translation>A la siguiente parte</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>What you do with it</source>
        <translation>Qué haces con ella</translation>
    </message>
    <message>
        <source>Design the experiment…</source>
        <translation>Diseñar el experimento…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3</source>
        <extracomment>%1 and %2 are numbers, %3 the name of a part</extracomment>
        <translation>Parte %1 de %2 · %3</translation>
    </message>
    <message>
        <source>A small test: %1</source>
        <extracomment>what follows is a small thing to try</extracomment>
        <translation>Una pequeña prueba: %1</translation>
    </message>
    <message>
        <source>Open the experiment</source>
        <translation>Abrir el experimento</translation>
    </message>
</context>
<context>
    <name>tryboth::ReasonsSummary</name>
    <message>
        <source>Which look at your reasons</source>
        <translation>Qué mirada a tus razones</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>a reason and how true it is: %1 its text, %2 &quot;mostly true&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what you said to “%1”</source>
        <translation>Cambiar lo que dijiste sobre «%1»</translation>
    </message>
    <message>
        <source>Open the experiment</source>
        <translation>Abrir el experimento</translation>
    </message>
    <message>
        <source>Make an experiment of it…</source>
        <translation>Hacer un experimento con ella…</translation>
    </message>
</context>
<context>
    <name>tryboth::RecentList</name>
    <message>
        <source>Go on with</source>
        <translation>Seguir con</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>not in %1 any more</source>
        <translation>ya no está en %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
</context>
<context>
    <name>tryboth::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir re&amp;ciente</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file, its folder</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, not in %2 any more</source>
        <comment>a file, its folder</comment>
        <translation>%1, ya no está en %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>&amp;Remember what was open</source>
        <translation>&amp;Recordar qué estaba abierto</translation>
    </message>
</context>
<context>
    <name>tryboth::RecoveryDialog</name>
    <message>
        <source>&amp;Make a recovery sheet</source>
        <translation>&amp;Hacer una hoja de recuperación</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>I have &amp;kept it</source>
        <translation>La he g&amp;uardado</translation>
    </message>
    <message>
        <source>The key was not printed, saved or copied yet, and it is shown only this once. To close without it, press Escape again; you can make another one at any time.</source>
        <translation>La clave aún no se imprimió, guardó ni copió, y solo se muestra esta vez. Para cerrar sin ella, pulsa Escape otra vez; puedes hacer otra en cualquier momento.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>La hoja se envió a la impresora.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>recovery key</source>
        <comment>a file name</comment>
        <translation>clave de recuperación</translation>
    </message>
    <message>
        <source>The key is on the clipboard for one minute.</source>
        <translation>La clave está en el portapapeles durante un minuto.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered. A recovery sheet has a key on it that opens the file as well, also without Tryboth. Print it, or save it on a stick that stays at home.</source>
        <translation>Una frase de contraseña olvidada no se puede recuperar. Una hoja de recuperación lleva una clave que también abre el archivo, incluso sin Tryboth. Imprímela, o guárdala en una memoria USB que se quede en casa.</translation>
    </message>
    <message>
        <source>This file has a recovery sheet. A new one replaces it: the old key then opens only the backups made until now.</source>
        <translation>Este archivo tiene una hoja de recuperación. Una nueva la reemplaza: la clave antigua abrirá entonces solo las copias de seguridad hechas hasta ahora.</translation>
    </message>
    <message>
        <source>This key is shown once. It was tried on your file and opens it. Whoever holds it can read everything in it.</source>
        <translation>Esta clave se muestra una sola vez. Se probó con tu archivo y lo abre. Quien la tenga puede leer todo lo que contiene.</translation>
    </message>
    <message>
        <source>The key is in “%1”. Keep it somewhere else than the file it opens.</source>
        <translation>La clave está en «%1». Guárdala en un lugar distinto del archivo que abre.</translation>
    </message>
</context>
<context>
    <name>tryboth::RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <comment>%1 is a date</comment>
        <translation>Hecha el %1</translation>
    </message>
    <message>
        <source>The key for sharing. What coaches seal for %1 opens with:</source>
        <translation>La clave para compartir. Lo que tus coaches sellan para %1 se abre con:</translation>
    </message>
    <message>
        <source>This key opens “%1” without its passphrase. Whoever holds it can read everything in it: keep it where you keep your passport, not with the computer.

In Tryboth, choose “Use the recovery key” where the passphrase is asked for. Without Tryboth, write the key, without spaces, into a file recovery.txt and call: age -d -i recovery.txt journal.tryboth &gt; journal.sqlite</source>
        <translation>Esta clave abre «%1» sin su frase de contraseña. Quien la tenga puede leer todo lo que contiene: guárdala donde guardas tu pasaporte, no con la computadora.

En Tryboth, elige «Usar la clave de recuperación» donde se pide la frase de contraseña. Sin Tryboth, escribe la clave, sin espacios, en un archivo recovery.txt y ejecuta: age -d -i recovery.txt journal.tryboth &gt; journal.sqlite</translation>
    </message>
</context>
<context>
    <name>tryboth::RedNotebookImport</name>
    <message>
        <source>“%1” has a day that its month does not have; it was left out.</source>
        <translation>«%1» tiene un día que su mes no tiene; se omitió.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«%1» no se pudo leer: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are not named like a month were left out.</source>
        <translation>
            <numerusform>Se omitió un archivo cuyo nombre no es el de un mes.</numerusform>
            <numerusform>Se omitieron %Ln archivos cuyo nombre no es el de un mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no list of days</source>
        <translation>no es una lista de días</translation>
    </message>
    <message>
        <source>line %1 is not valid YAML</source>
        <translation>la línea %1 no es YAML válido</translation>
    </message>
    <message>
        <source>No file in it is named like a month, such as 2026-11.txt, and RedNotebook says only so what its days belong to. Nothing was imported. Choose the folder with the months, or one of them under its own name.</source>
        <translation>Ningún archivo se llama como un mes, por ejemplo 2026-11.txt, y RedNotebook solo así dice a qué pertenecen sus días. No se importó nada. Elige la carpeta con los meses, o uno de ellos con su propio nombre.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectPage</name>
    <message>
        <source>Look back, in your own words</source>
        <translation>Mirar atrás, con tus palabras</translation>
    </message>
    <message>
        <source>Only here, only for you, unless you share it.</source>
        <translation>Solo aquí, solo para ti, si no lo compartes.</translation>
    </message>
    <message>
        <source>What I did…</source>
        <translation>Lo que hice…</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Reflections by week, newest first</source>
        <translation>Reflexiones por semana, las más nuevas primero</translation>
    </message>
    <message>
        <source>Kept. Undo with %1.</source>
        <translation>Guardado. Deshaz con %1.</translation>
    </message>
    <message>
        <source>Moved to the trash, where it stays for 30 days. Undo with %1.</source>
        <translation>Movido a la papelera, donde se queda 30 días. Deshaz con %1.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copiado como Markdown.</translation>
    </message>
</context>
<context>
    <name>tryboth::Reflection</name>
    <message>
        <source>A text of a reflection holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Un texto de una reflexión admite como máximo %1 caracteres. Acórtalo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The reflection has no valid day. Nothing was changed.</source>
        <translation>La reflexión no tiene un día válido. No se cambió nada.</translation>
    </message>
    <message>
        <source>An answer belongs to no question. Nothing was changed.</source>
        <translation>Una respuesta no pertenece a ninguna pregunta. No se cambió nada.</translation>
    </message>
    <message>
        <source>A rating from memory lies between −3 and +3. Nothing was changed. Choose one of these.</source>
        <translation>Una valoración de memoria está entre −3 y +3. No se cambió nada. Elige una de ellas.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionChanges</name>
    <message>
        <source>Write reflection</source>
        <translation>Escribir reflexión</translation>
    </message>
    <message>
        <source>There is nothing in this reflection yet. Nothing was changed. Write or rate one thing.</source>
        <translation>Todavía no hay nada en esta reflexión. No se cambió nada. Escribe o valora una cosa.</translation>
    </message>
    <message>
        <source>Finish weekly reflection</source>
        <translation>Terminar reflexión semanal</translation>
    </message>
    <message>
        <source>Delete reflection</source>
        <translation>Eliminar reflexión</translation>
    </message>
    <message>
        <source>Put question aside</source>
        <translation>Apartar pregunta</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>Guardar pregunta</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Quitar pregunta</translation>
    </message>
    <message>
        <source>Look at entry again</source>
        <translation>Mirar entrada de nuevo</translation>
    </message>
    <message>
        <source>Remove second look</source>
        <translation>Quitar segunda mirada</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionEditor</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A title, if you like</source>
        <translation>Un título, si quieres</translation>
    </message>
    <message>
        <source>Text, as Markdown</source>
        <translation>Texto, como Markdown</translation>
    </message>
    <message>
        <source>Write as it comes. # makes a heading, - a list, *asterisks* stress a word.</source>
        <translation>Escribe como salga. # hace un título, - una lista, *los asteriscos* destacan una palabra.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Link an entry or experiment…</source>
        <translation>Enlazar una entrada o un experimento…</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation>Ortografía…</translation>
    </message>
    <message>
        <source>No dictionaries are installed</source>
        <translation>No hay diccionarios instalados</translation>
    </message>
    <message>
        <source>Spelling is not checked: no Hunspell dictionary is installed. A package such as hunspell-en-us brings one.</source>
        <translation>No se revisa la ortografía: no hay ningún diccionario de Hunspell instalado. Un paquete como hunspell-en-us trae uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too long.</source>
        <translation>
            <numerusform>Sobra %n carácter.</numerusform>
            <numerusform>Sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>About:</source>
        <extracomment>before the names of what a reflection is linked to</extracomment>
        <translation>Sobre:</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>button: %1 is what a reflection is linked to; pressing it takes the link away</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take away the link to %1</source>
        <translation>Quitar el enlace a %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionJson</name>
    <message>
        <source>it has no id, no kind or no day.</source>
        <translation>no tiene id, tipo o día.</translation>
    </message>
    <message>
        <source>it has no id, no day or no rating, or belongs to no entry.</source>
        <translation>no tiene id, día o valoración, o no pertenece a ninguna entrada.</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>no tiene id.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionListModel</name>
    <message>
        <source>Week of %1</source>
        <extracomment>a row above the reflections of a week: %1 is &quot;16 to 22 November&quot;</extracomment>
        <translation>Semana del %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionPane</name>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Entries of this week</source>
        <translation>Entradas de esta semana</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>La semana del %1</translation>
    </message>
    <message>
        <source>No entries. One question fits all the same.</source>
        <translation>Sin entradas. Una pregunta sirve de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>Una entrada.</numerusform>
            <numerusform>%Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory first: before you look at the log of this week, rate it from memory. It takes about ten minutes, and you can stop anywhere.</source>
        <translation>Primero la memoria: antes de mirar el registro de esta semana, valórala de memoria. Lleva unos diez minutos, y puedes parar donde quieras.</translation>
    </message>
    <message>
        <source>Go on with this week</source>
        <translation>Seguir con esta semana</translation>
    </message>
    <message>
        <source>Look back on this week</source>
        <translation>Hacer balance de esta semana</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>About:</source>
        <extracomment>before the names of what a reflection is linked to</extracomment>
        <translation>Sobre:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an entry: %1 its title, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionStore</name>
    <message>
        <source>This reflection is no longer in the journal. Nothing was changed. Look into the trash.</source>
        <translation>Esta reflexión ya no está en el diario. No se cambió nada. Mira en la papelera.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionWeek</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a week: its first and its last day, with years
----------
a week within a month: %1 is the number of its first day, %2 its last day: &quot;16 to 22 November&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ReflectionWords</name>
    <message>
        <source>%1: from %2 to %3.</source>
        <extracomment>how far the ratings of a week reach: %1 is &quot;People&quot;, %2 and %3 are ratings such as −1</extracomment>
        <translation>%1: de %2 a %3.</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Reflexión semanal</translation>
    </message>
    <message>
        <source>A question of the day</source>
        <extracomment>a reflection that answers the question of a day</extracomment>
        <translation>Una pregunta del día</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Weekly reflection, %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>Reflexión semanal, %1</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Lo que funcionó</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Lo que no</translation>
    </message>
    <message>
        <source>What I will try next week</source>
        <translation>Lo que probaré la próxima semana</translation>
    </message>
    <message>
        <source>people work %1</source>
        <extracomment>a rating from memory: %1 is a number such as +1</extracomment>
        <translation>trabajo con personas %1</translation>
    </message>
    <message>
        <source>technical work %1</source>
        <translation>trabajo técnico %1</translation>
    </message>
    <message>
        <source>From memory: %1.</source>
        <extracomment>%1 is &quot;people work +1, technical work −2&quot;</extracomment>
        <translation>De memoria: %1.</translation>
    </message>
    <message>
        <source>Rated after seeing the charts.</source>
        <translation>Valorado después de ver los gráficos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries without a rating.</source>
        <translation>
            <numerusform>Una entrada sin valoración.</numerusform>
            <numerusform>%Ln entradas sin valoración.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Reminder</name>
    <message>
        <source>Set the reminder</source>
        <translation>Poner el recordatorio</translation>
    </message>
</context>
<context>
    <name>tryboth::RemovedRow</name>
    <message>
        <source>What this was a part of is no longer in the journal. Nothing was changed. Copy the text where you need it.</source>
        <translation>Aquello de lo que esto era parte ya no está en el diario. No se cambió nada. Copia el texto donde lo necesites.</translation>
    </message>
    <message>
        <source>This is in the journal again. Nothing was changed. Look for it there.</source>
        <translation>Esto está otra vez en el diario. No se cambió nada. Búscalo allí.</translation>
    </message>
</context>
<context>
    <name>tryboth::RepliesCard</name>
    <message>
        <source>What came back</source>
        <translation>Lo que volvió</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Mostrar la entrada</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Una pregunta para llevarse</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Guardarlo aparte</translation>
    </message>
    <message>
        <source>Let it wait on Today again</source>
        <translation>Que espere de nuevo en Hoy</translation>
    </message>
    <message>
        <source>Decide on a step</source>
        <translation>Decidir sobre un paso</translation>
    </message>
    <message>
        <source>Let a question wait</source>
        <translation>Dejar que una pregunta espere</translation>
    </message>
    <message>
        <source>Put a question away</source>
        <translation>Guardar aparte una pregunta</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyDialog</name>
    <message>
        <source>Choose the reply that your coach gave you.</source>
        <translation>Elige la respuesta que te dio tu coach.</translation>
    </message>
    <message>
        <source>&amp;These words are the same on my coach&apos;s screen</source>
        <translation>Estas palabras son las &amp;mismas en la pantalla de mi coach</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Tomarla</translation>
    </message>
    <message>
        <source>Merge a reply</source>
        <translation>Combinar una respuesta</translation>
    </message>
    <message>
        <source>What the reply says</source>
        <translation>Lo que dice la respuesta</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Choose a reply</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Cualquier archivo</translation>
    </message>
    <message>
        <source>This file cannot be read: %1. Nothing was changed. Choose another one.</source>
        <translation>Este archivo no se puede leer: %1. No se cambió nada. Elige otro.</translation>
    </message>
    <message>
        <source>This reply is already here. Nothing was added.</source>
        <translation>Esta respuesta ya está aquí. No se añadió nada.</translation>
    </message>
    <message>
        <source>%1 replied to what you shared on %2. Comments: %3. Questions: %4. Proposed steps: %5.</source>
        <translation>%1 respondió a lo que compartiste el %2. Comentarios: %3. Preguntas: %4. Pasos propuestos: %5.</translation>
    </message>
    <message>
        <source>This answers what you shared with %1 on %2, but it comes from a key that you have not confirmed; its sender says to be “%3”. Compare these eight words with your coach, best by voice, or discard it. Nothing was changed.</source>
        <translation>Esto responde a lo que compartiste con %1 el %2, pero viene de una clave que no has confirmado; quien lo envía dice llamarse «%3». Compara estas ocho palabras con tu coach, mejor de viva voz, o descártalo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Una pregunta para llevarse</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (para el %1)</translation>
    </message>
    <message>
        <source>A proposed step</source>
        <translation>Un paso propuesto</translation>
    </message>
    <message>
        <source>The reply is taken in. Its questions wait on Today. Undo with Ctrl+Z.</source>
        <translation>La respuesta está tomada. Sus preguntas esperan en Hoy. Deshaz con Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyJson</name>
    <message>
        <source>Part %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>La parte %1 de esta respuesta no puede ser correcta: %2 No se cambió nada. Pide la respuesta de nuevo.</translation>
    </message>
    <message>
        <source>The beginning of this reply cannot be right: %1 Nothing was changed. Ask for the reply again.</source>
        <translation>El principio de esta respuesta no puede ser correcto: %1 No se cambió nada. Pide la respuesta de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyMerging</name>
    <message>
        <source>This reply belongs to another journal. Nothing was changed. Open it in the journal that shared.</source>
        <translation>Esta respuesta pertenece a otro diario. No se cambió nada. Ábrela en el diario que hizo el envío.</translation>
    </message>
    <message>
        <source>This reply comes from a key that you have not confirmed. Nothing was changed. Compare its eight words with your coach and accept it, or discard it.</source>
        <translation>Esta respuesta viene de una clave que no has confirmado. No se cambió nada. Compara sus ocho palabras con tu coach y acéptala, o descártala.</translation>
    </message>
    <message>
        <source>Merge reply</source>
        <translation>Combinar respuesta</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyWords</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Aprecio</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>asumido</translation>
    </message>
    <message>
        <source>taken on, changed</source>
        <translation>asumido, cambiado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>dejado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>You changed this entry after sharing it. The comment refers to the earlier wording.</source>
        <translation>Cambiaste esta entrada después de compartirla. El comentario se refiere a la redacción anterior.</translation>
    </message>
    <message>
        <source>This entry is no longer here. The comment is kept with the reply.</source>
        <translation>Esta entrada ya no está aquí. El comentario se conserva con la respuesta.</translation>
    </message>
    <message>
        <source>From your coach</source>
        <translation>De tu coach</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>tryboth::ReplyWriting</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Aprecio</translation>
    </message>
    <message>
        <source>the whole share</source>
        <translation>todo el envío</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>%1 is a kind of comment</comment>
        <translation>%1 sobre «%2»</translation>
    </message>
    <message>
        <source>A question to take home</source>
        <translation>Una pregunta para llevarse</translation>
    </message>
    <message>
        <source>A step, by %1</source>
        <comment>%1 is a date</comment>
        <translation>Un paso, para el %1</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>There is nothing to reply yet. Nothing was written. Write a comment, mark a question to be sent, or propose a step.</source>
        <translation>Todavía no hay nada que responder. No se escribió nada. Escribe un comentario, marca una pregunta para mandar o propón un paso.</translation>
    </message>
    <message>
        <source>This share came without a key to reply to. Nothing was written. Ask your client for a share with their key.</source>
        <translation>Este envío llegó sin una clave a la que responder. No se escribió nada. Pide a la persona un envío con su clave.</translation>
    </message>
</context>
<context>
    <name>tryboth::ResultStep</name>
    <message>
        <source>Before and during</source>
        <translation>Antes y durante</translation>
    </message>
</context>
<context>
    <name>tryboth::ReviewChanges</name>
    <message>
        <source>This experiment is no longer in the journal. Nothing was changed.</source>
        <translation>Este experimento ya no está en el diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>A session moves to a day from today to the end of its experiment, %1. Choose another day; nothing was changed.</source>
        <translation>Una sesión se mueve a un día entre hoy y el fin de su experimento, el %1. Elige otro día; no se cambió nada.</translation>
    </message>
    <message>
        <source>Mark session</source>
        <translation>Marcar sesión</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Mover sesión</translation>
    </message>
    <message>
        <source>Log session</source>
        <translation>Anotar sesión</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Guardar balance</translation>
    </message>
    <message>
        <source>The forecast stays sealed until the experiment is over. Nothing was changed.</source>
        <translation>El pronóstico sigue sellado hasta que termine el experimento. No se cambió nada.</translation>
    </message>
    <message>
        <source>Write first what you think happened, then open the forecast. Nothing was changed.</source>
        <translation>Escribe primero lo que crees que pasó, y luego abre el pronóstico. No se cambió nada.</translation>
    </message>
    <message>
        <source>Open forecast</source>
        <translation>Abrir pronóstico</translation>
    </message>
    <message>
        <source>A review ends with one of four answers: continue, change something, pause or stop here. Nothing was changed.</source>
        <translation>Un balance termina con una de cuatro respuestas: continuar, cambiar algo, pausar o parar aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminar balance</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Dar una segunda mirada</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Anotar el día</translation>
    </message>
</context>
<context>
    <name>tryboth::ReviewSequence</name>
    <message>
        <source>What happened, as you remember it</source>
        <translation>Lo que pasó, según lo recuerdas</translation>
    </message>
    <message>
        <source>What else changed?</source>
        <translation>¿Qué más cambió?</translation>
    </message>
    <message>
        <source>Before you see any number: memory and log may tell different stories, and both count.</source>
        <translation>Antes de que veas números: la memoria y el registro pueden contar historias distintas, y ambas cuentan.</translation>
    </message>
    <message>
        <source>A release, a new colleague, less sleep, a holiday: whatever came at the same time.</source>
        <translation>Un lanzamiento, una nueva persona en el equipo, menos sueño, unas vacaciones: lo que llegara al mismo tiempo.</translation>
    </message>
    <message>
        <source>Your forecast</source>
        <translation>Tu pronóstico</translation>
    </message>
    <message>
        <source>What else differed</source>
        <translation>Qué más fue distinto</translation>
    </message>
    <message>
        <source>Did it occur?</source>
        <translation>¿Ocurrió?</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Una segunda mirada</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Terminar el balance</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Write a sentence from memory first. The forecast and the marks come after it.</source>
        <translation>Escribe primero una frase de memoria. El pronóstico y las marcas vienen después.</translation>
    </message>
    <message>
        <source>Open the forecast to go on.</source>
        <translation>Abre el pronóstico para seguir.</translation>
    </message>
    <message>
        <source>Choose one of the four. All of them are good endings.</source>
        <translation>Elige una de las cuatro. Todas son buenas conclusiones.</translation>
    </message>
</context>
<context>
    <name>tryboth::ReviewWords</name>
    <message>
        <source>Looked back on %1: %2</source>
        <extracomment>%1 a day, %2 what one decided, &quot;Continue&quot;</extracomment>
        <translation>Balance del %1: %2</translation>
    </message>
    <message>
        <source>As I remembered it</source>
        <translation>Como lo recordaba</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Qué más cambió</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Lo que me sorprendió</translation>
    </message>
    <message>
        <source>Second look on %1</source>
        <extracomment>%1 a day: heading of what was written at a second look</extracomment>
        <translation>Segunda mirada el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a short heading and what one wrote below it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::RhythmField</name>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <translation>Minutos cada vez</translation>
    </message>
    <message>
        <source>Times in each</source>
        <translation>Veces en cada</translation>
    </message>
    <message>
        <source>times a</source>
        <extracomment>a rhythm: &quot;2 times a week, 45 minutes each&quot;</extracomment>
        <translation>veces por</translation>
    </message>
    <message>
        <source>minutes each</source>
        <extracomment>a rhythm: &quot;2 times a week, 45 minutes each&quot;</extracomment>
        <translation>minutos cada una</translation>
    </message>
</context>
<context>
    <name>tryboth::RunningCard</name>
    <message>
        <source>Running experiments</source>
        <translation>Experimentos en curso</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>If the answer is unclear, try both: a few weeks each, with a stated end.</source>
        <translation>Si la respuesta no está clara, prueba ambos: unas semanas cada uno, con un fin declarado.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Elegir una plantilla…</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Dar una segunda mirada</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Hacer balance</translation>
    </message>
    <message>
        <source>Planned for today:</source>
        <translation>Planeado para hoy:</translation>
    </message>
    <message>
        <source>Rate it</source>
        <extracomment>button: log an entry that belongs to a planned session</extracomment>
        <translation>Valorarla</translation>
    </message>
    <message>
        <source>ended on %1 · time for a second look</source>
        <translation>terminó el %1 · momento de una segunda mirada</translation>
    </message>
    <message>
        <source>begins on %1</source>
        <translation>empieza el %1</translation>
    </message>
    <message>
        <source>ended on %1 · %2</source>
        <comment>%2 is “kept 3 of 4”</comment>
        <translation>terminó el %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>review in %n days</source>
        <translation>
            <numerusform>balance en un día</numerusform>
            <numerusform>balance en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>review today</source>
        <translation>balance hoy</translation>
    </message>
</context>
<context>
    <name>tryboth::SavedFilter</name>
    <message>
        <source>The name of a saved search has 1 to %1 characters. Nothing was changed. Choose another name.</source>
        <translation>El nombre de una búsqueda guardada tiene de 1 a %1 caracteres. No se cambió nada. Elige otro nombre.</translation>
    </message>
</context>
<context>
    <name>tryboth::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>What shall it be called?</source>
        <translation>¿Cómo se llamará?</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>The search “%1” is kept under Saved searches.</source>
        <translation>La búsqueda «%1» se conserva en Búsquedas guardadas.</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Quitar búsqueda</translation>
    </message>
    <message>
        <source>The search “%1” is removed. Undo with Ctrl+Z.</source>
        <translation>La búsqueda «%1» se quitó. Deshaz con Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>tryboth::SealedShare</name>
    <message>
        <source>There is no key here yet that could open this file. Nothing was changed. Ask the sender whom it was sealed for.</source>
        <translation>Aquí no hay todavía ninguna clave que pueda abrir este archivo. No se cambió nada. Pregunta a quien lo envió para quién lo selló.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Nothing was changed. Ask the sender to share a shorter period.</source>
        <translation>Este archivo ocupa más de %1 MB. No se cambió nada. Pide a quien lo envió que comparta un período más corto.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was changed. Check the disk or the connection and try again.</source>
        <translation>El archivo no se pudo leer hasta el final. No se cambió nada. Comprueba el disco o la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is neither a key nor a passphrase to seal this with. Nothing was changed. Choose one.</source>
        <translation>No hay ni clave ni frase de contraseña con la que sellar esto. No se cambió nada. Elige una.</translation>
    </message>
    <message>
        <source>This would be larger than %1 MB, more than can be opened again. Nothing was written. Choose a shorter period or fewer notes.</source>
        <translation>Esto ocuparía más de %1 MB, más de lo que se puede volver a abrir. No se escribió nada. Elige un período más corto o menos notas.</translation>
    </message>
    <message>
        <source>There is nothing in this share that could be shown. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>En este envío no hay nada que se pueda mostrar. No se cambió nada. Pide que se haga el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::Sealing</name>
    <message>
        <source>This file was not sealed by Tryboth or age. Nothing was changed. Choose another file.</source>
        <translation>Este archivo no lo selló Tryboth ni age. No se cambió nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>This file was sealed by a newer version of Tryboth. Nothing was changed. Install the newest version and open the file again.</source>
        <translation>Este archivo lo selló una versión más nueva de Tryboth. No se cambió nada. Instala la versión más nueva y abre el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Nothing was changed. Check capital letters and the keyboard layout, and try again.</source>
        <translation>Esta frase de contraseña no abre el archivo. No se cambió nada. Revisa las mayúsculas y la distribución del teclado, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>None of the keys at hand opens this file. Nothing was changed. Use the key that it was sealed for, or ask the sender to seal it again.</source>
        <translation>Ninguna de las claves disponibles abre este archivo. No se cambió nada. Usa la clave para la que se selló, o pide a quien lo envió que lo selle de nuevo.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be opened. Nothing was changed. Open a backup, or get the file again from where it came.</source>
        <translation>Este archivo está dañado y no se puede abrir. No se cambió nada. Abre una copia de seguridad, o consigue de nuevo el archivo de donde vino.</translation>
    </message>
    <message>
        <source>This file asks for more memory or time than is safe, so it was not opened. Nothing was changed. Open a backup, or get the file again from where it came.</source>
        <translation>Este archivo pide más memoria o tiempo de lo que es seguro, así que no se abrió. No se cambió nada. Abre una copia de seguridad, o consigue de nuevo el archivo de donde vino.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was changed. Type a passphrase of at least 12 characters.</source>
        <translation>La frase de contraseña está vacía. No se cambió nada. Escribe una frase de contraseña de al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>This text is not a complete key. Nothing was changed. Copy the whole key again, every letter of it.</source>
        <translation>Este texto no es una clave completa. No se cambió nada. Copia de nuevo la clave entera, con todas sus letras.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Nothing was changed. Close other programs and try again.</source>
        <translation>No hay memoria libre suficiente para comprobar la frase de contraseña. No se cambió nada. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was changed. Check the disk or the connection and try again.</source>
        <translation>El archivo no se pudo leer hasta el final. No se cambió nada. Comprueba el disco o la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written completely. The file that was there before is unchanged. Free some space or choose another place.</source>
        <translation>El archivo no se pudo escribir por completo. El archivo que había antes no cambió. Libera espacio o elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>tryboth::SearchQuery</name>
    <message>
        <source>“%1:%2” cannot be read. %3</source>
        <translation>«%1:%2» no se puede leer. %3</translation>
    </message>
    <message>
        <source>Write it as energy:&gt;0 or energy:-2.</source>
        <translation>Escríbelo como energy:&gt;0 o energy:-2.</translation>
    </message>
    <message>
        <source>Write the day as 2026-11-23.</source>
        <translation>Escribe el día como 2026-11-23.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Escribe un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Write it as late:yes or late:no.</source>
        <translation>Escríbelo como late:yes o late:no.</translation>
    </message>
    <message>
        <source>Write the experiment&apos;s id, as “experiments” lists it.</source>
        <translation>Escribe el id del experimento, como lo muestra «experiments».</translation>
    </message>
    <message>
        <source>Focus is people, technical or mixed.</source>
        <translation>El enfoque es people, technical o mixed.</translation>
    </message>
    <message>
        <source>Work is mine, asked or required.</source>
        <translation>El trabajo es mine, asked o required.</translation>
    </message>
    <message>
        <source>An entry came typed, by calendar or by import.</source>
        <translation>Una entrada llegó por typed, calendar o import.</translation>
    </message>
</context>
<context>
    <name>tryboth::SecondLook</name>
    <message>
        <source>How much it was worth lies between −3 and +3. Nothing was changed. Choose one of these.</source>
        <translation>Cuánto valió está entre −3 y +3. No se cambió nada. Elige uno de esos valores.</translation>
    </message>
    <message>
        <source>The note of a second look holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>La nota de una segunda mirada admite como máximo %1 caracteres. Acórtala; no se cambió nada.</translation>
    </message>
    <message>
        <source>The second look has no valid date. Nothing was changed.</source>
        <translation>La segunda mirada no tiene una fecha válida. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::SecondLookDialog</name>
    <message>
        <source>Keep this look</source>
        <translation>Conservar esta mirada</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Mirarla de nuevo</translation>
    </message>
    <message>
        <source>What you see from here</source>
        <translation>Lo que ves desde aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an entry: %1 its title, %2 its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Then it left you at %1, %2.</source>
        <extracomment>%1 is a rating such as −1, %2 what it means</extracomment>
        <translation>Entonces te dejó en %1, %2.</translation>
    </message>
    <message>
        <source>What you see from here, if you like</source>
        <translation>Lo que ves desde aquí, si quieres</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the look of %1</source>
        <translation>Quitar la mirada del %1</translation>
    </message>
    <message>
        <source>Choose one of the seven, from clearly not to clearly yes.</source>
        <translation>Elige uno de los siete, de claramente no a claramente sí.</translation>
    </message>
    <message>
        <source>Kept beside the first rating. Undo with %1.</source>
        <translation>Guardada junto a la primera valoración. Deshaz con %1.</translation>
    </message>
    <message>
        <source>Leave the second look</source>
        <translation>Dejar la segunda mirada</translation>
    </message>
    <message>
        <source>What you wrote here is not kept yet. Leave without it?</source>
        <translation>Lo que escribiste aquí aún no se conserva. ¿Salir sin ello?</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin ello</translation>
    </message>
</context>
<context>
    <name>tryboth::SecondLookStep</name>
    <message>
        <source>The first weeks of something new often feel unlike the later ones. A second look costs a minute.</source>
        <translation>Las primeras semanas de algo nuevo suelen sentirse distintas de las siguientes. Una segunda mirada cuesta un minuto.</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Mirar de nuevo el %1</translation>
    </message>
    <message>
        <source>Take a second look</source>
        <translation>Echar una segunda mirada</translation>
    </message>
</context>
<context>
    <name>tryboth::SendReplyDialog</name>
    <message>
        <source>&amp;Write the reply file…</source>
        <translation>&amp;Escribir el archivo de respuesta…</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <comment>%1 is a name</comment>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Every line of the reply</source>
        <translation>Cada línea de la respuesta</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Todavía no</translation>
    </message>
    <message>
        <source>This is exactly what leaves, sealed for your client alone. Scroll to the end before you go on. Your private notes are not in it.</source>
        <translation>Esto es exactamente lo que sale, sellado solo para la persona que acompañas. Desplázate hasta el final antes de seguir. Tus notas privadas no están aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments on other shares go with the replies to those.</source>
        <translation>
            <numerusform>%Ln comentario sobre otros envíos va con la respuesta a esos.</numerusform>
            <numerusform>%Ln comentarios sobre otros envíos van con las respuestas a esos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::SessionBrief</name>
    <message>
        <source>check-ins</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>weekly reflections</source>
        <translation>reflexiones semanales</translation>
    </message>
    <message>
        <source>experiments</source>
        <translation>experimentos</translation>
    </message>
    <message>
        <source>five-year answers</source>
        <translation>respuestas a cinco años</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>razones</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>two dates</comment>
        <translation>%1 a %2.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <comment>a date</comment>
        <translation>Desde el %1.</translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <comment>a date</comment>
        <translation>Hasta el %1.</translation>
    </message>
    <message>
        <source>Kept %1 of %2</source>
        <translation>Cumplidas %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <comment>%1 is a kind of item</comment>
        <translation>%1: %2 nuevos</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>date, title, rating</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>what came: %1</source>
        <comment>a list of ratings</comment>
        <translation>lo que resultó: %1</translation>
    </message>
    <message>
        <source>second look: %1</source>
        <translation>segunda mirada: %1</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>a step and a date</comment>
        <translation>%1 (para el %2)</translation>
    </message>
    <message>
        <source>Shared: %1.</source>
        <translation>Compartido: %1.</translation>
    </message>
    <message>
        <source>Only as numbers: %1.</source>
        <translation>Solo como números: %1.</translation>
    </message>
    <message>
        <source>Picked one by one: %1.</source>
        <translation>Elegido uno por uno: %1.</translation>
    </message>
    <message>
        <source>Names were replaced.</source>
        <translation>Los nombres se reemplazaron.</translation>
    </message>
    <message>
        <source>Names were kept.</source>
        <translation>Los nombres se conservaron.</translation>
    </message>
    <message>
        <source>Days without times of day.</source>
        <translation>Días sin horas.</translation>
    </message>
    <message>
        <source>What is missing says nothing.</source>
        <translation>Lo que falta no dice nada.</translation>
    </message>
    <message>
        <source>This share is no longer on the desk, or is to be deleted. Nothing was written. Choose another share, or note why you keep it.</source>
        <translation>Este envío ya no está en el escritorio, o debe eliminarse. No se escribió nada. Elige otro envío, o anota por qué lo conservas.</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionField</name>
    <message>
        <source>Planned session that this belongs to</source>
        <translation>Sesión planeada a la que pertenece esto</translation>
    </message>
    <message>
        <source>No experiment</source>
        <extracomment>the entry belongs to no session of an experiment</extracomment>
        <translation>Ningún experimento</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Otra sesión</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionListModel</name>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no fue posible</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionMenu</name>
    <message>
        <source>&amp;Rate it now…</source>
        <extracomment>menu of a session: log an entry that belongs to it</extracomment>
        <translation>&amp;Valorarla ahora…</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>&amp;Cumplida</translation>
    </message>
    <message>
        <source>&amp;Moved to another day…</source>
        <translation>&amp;Movida a otro día…</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>&amp;Saltada</translation>
    </message>
    <message>
        <source>Not &amp;possible</source>
        <translation>No fue &amp;posible</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>Say &amp;why…</source>
        <extracomment>menu of a session: a remark about what became of it</extracomment>
        <translation>&amp;Decir por qué…</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionPane</name>
    <message>
        <source>Planned</source>
        <comment>a question</comment>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>a question</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a question</comment>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>a step</comment>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Taken on</source>
        <comment>a step</comment>
        <translation>Asumido</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a step</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a step</comment>
        <translation>Dejado</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta tuya</translation>
    </message>
    <message>
        <source>A question of your own…</source>
        <translation>Una pregunta tuya…</translation>
    </message>
    <message>
        <source>A step to propose</source>
        <translation>Un paso para proponer</translation>
    </message>
    <message>
        <source>A step to propose…</source>
        <translation>Un paso para proponer…</translation>
    </message>
    <message>
        <source>Insert from the &amp;question bank…</source>
        <translation>Insertar del &amp;banco de preguntas…</translation>
    </message>
    <message>
        <source>For the session</source>
        <translation>Para la sesión</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>No question is planned yet.</source>
        <translation>Todavía no hay preguntas planeadas.</translation>
    </message>
    <message>
        <source>Care: %1</source>
        <comment>when to leave a question</comment>
        <translation>Cuidado: %1</translation>
    </message>
    <message>
        <source>State of the question</source>
        <translation>Estado de la pregunta</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Mandar también</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Eliminar esta pregunta</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Cambiar una pregunta</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>Eliminar una pregunta</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>a step and a date</comment>
        <translation>%1 (para el %2)</translation>
    </message>
    <message>
        <source>State of the step</source>
        <translation>Estado del paso</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Eliminar este paso</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Cambiar un paso</translation>
    </message>
    <message>
        <source>Delete a step</source>
        <translation>Eliminar un paso</translation>
    </message>
    <message>
        <source>Plan a question</source>
        <translation>Planear una pregunta</translation>
    </message>
    <message>
        <source>Propose a step</source>
        <translation>Proponer un paso</translation>
    </message>
    <message>
        <source>To be done by</source>
        <comment>a step, before a date</comment>
        <translation>Hacer antes del</translation>
    </message>
    <message>
        <source>Day by which it shall be done</source>
        <translation>Día antes del cual debe hacerse</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionTile</name>
    <message>
        <source>not planned</source>
        <translation>no planeada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a session in words: its day and what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::SessionWatch</name>
    <message>
        <source>Lock the journal first</source>
        <translation>Bloquear primero el diario</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingField</name>
    <message>
        <source>Reset</source>
        <extracomment>button: back to what this setting is at first</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>No hay ninguno instalado.</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>&amp;Reset everything…</source>
        <translation>Re&amp;stablecer todo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Put every setting back to what it was at first? Your journals, and where they are, stay as they are.</source>
        <translation>¿Devolver cada ajuste a como estaba al principio? Tus diarios, y dónde están, se quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsLinks</name>
    <message>
        <source>Keys</source>
        <extracomment>a section of the settings: the shortcuts</extracomment>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>tryboth::SettingsTable</name>
    <message>
        <source>Like the desktop</source>
        <translation>Como el entorno</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>the window is never locked for being idle</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number of per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Size of text and all around it</source>
        <translation>&amp;Tamaño del texto y de todo lo demás</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Lock when nothing was typed or moved &amp;for</source>
        <translation>Bloquear cuando no se escriba ni se mueva nada dura&amp;nte</translation>
    </message>
    <message>
        <source>Lock when the s&amp;creen is locked or the computer goes to sleep</source>
        <translation>Bloquear cuando se bloquee la &amp;pantalla o la computadora se duerma</translation>
    </message>
    <message>
        <source>Lock when the window is &amp;minimised</source>
        <translation>Bloquear cuando se &amp;minimice la ventana</translation>
    </message>
    <message>
        <source>Clear what I co&amp;pied after a minute</source>
        <translation>Borrar lo que copié al cabo de un minut&amp;o</translation>
    </message>
    <message>
        <source>What you copy from an encrypted journal leaves the clipboard again, unless you have copied something else by then.</source>
        <translation>Lo que copias de un diario cifrado sale de nuevo del portapapeles, si para entonces no has copiado otra cosa.</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Mostrar un icono en la &amp;bandeja</translation>
    </message>
    <message>
        <source>A click on it opens a small window for one check-in. Desktops without a tray show none.</source>
        <translation>Un clic en él abre una ventana pequeña para una entrada. Los entornos sin bandeja no muestran ninguno.</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Tryboth in the tray</source>
        <translation>Cerrar la &amp;ventana deja Tryboth en la bandeja</translation>
    </message>
    <message>
        <source>The journal stays open without a window, and locks when you said it should. Without the icon, closing ends the program.</source>
        <translation>El diario sigue abierto sin ventana, y se bloquea cuando dijiste que debía hacerlo. Sin el icono, cerrar termina el programa.</translation>
    </message>
    <message>
        <source>&amp;Remember which journals were open</source>
        <translation>&amp;Recordar qué diarios estaban abiertos</translation>
    </message>
    <message>
        <source>Where they lie and what they are called, for “Open recent” and the next start; nothing that is in them.</source>
        <translation>Dónde están y cómo se llaman, para «Abrir reciente» y el próximo inicio; nada de lo que contienen.</translation>
    </message>
    <message>
        <source>Check spelling in</source>
        <translation>Revisar la ortografía en</translation>
    </message>
    <message>
        <source>Up to two of the dictionaries that are installed.</source>
        <translation>Hasta dos de los diccionarios instalados.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Around the window</source>
        <translation>En torno a la ventana</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareBands</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Shares: %1</source>
        <comment>a list of stretches of days</comment>
        <translation>Envíos: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareBundle</name>
    <message>
        <source>A share holds at most %1 items. Nothing was changed. Choose a shorter period.</source>
        <translation>Un envío admite como máximo %1 elementos. No se cambió nada. Elige un período más corto.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>está dos veces.</translation>
    </message>
    <message>
        <source>Item %1 of this share cannot be right: %2 Nothing was changed. Ask the sender to make the file again.</source>
        <translation>El elemento %1 de este envío no puede ser correcto: %2 No se cambió nada. Pide a quien lo envió que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>This share has no id. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Este envío no tiene id. No se cambió nada. Pide a quien lo envió que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>A name holds at most %1 characters, a cover note and what was agreed at most %2 each. Nothing was changed. Shorten them.</source>
        <translation>Un nombre admite como máximo %1 caracteres; una nota adjunta y lo acordado, como máximo %2 cada uno. No se cambió nada. Acórtalos.</translation>
    </message>
    <message>
        <source>This share has a day that cannot be right. Nothing was changed. Ask the sender to make the file again.</source>
        <translation>Este envío tiene un día que no puede ser correcto. No se cambió nada. Pide a quien lo envió que lo haga de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareCard</name>
    <message>
        <source>&amp;Delete this share…</source>
        <translation>Eli&amp;minar este envío…</translation>
    </message>
    <message>
        <source>&amp;Keep it, because…</source>
        <translation>Conservarlo, por&amp;que…</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <comment>%1 is a date</comment>
        <translation>Compartido el %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <comment>about confidentiality</comment>
        <translation>Acordado: %1</translation>
    </message>
    <message>
        <source>To be deleted after %1.</source>
        <comment>%1 is a date</comment>
        <translation>Debe eliminarse después del %1.</translation>
    </message>
    <message>
        <source>To be deleted after %1. You keep it because: %2</source>
        <comment>%1 is a date</comment>
        <translation>Debe eliminarse después del %1. Lo conservas porque: %2</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareDialog</name>
    <message>
        <source>Prepare a share</source>
        <translation>Preparar un envío</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>As a readable &amp;page instead…</source>
        <translation>Mejor como &amp;página legible…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>Míralo una vez más</translation>
    </message>
    <message>
        <source>A word along with it</source>
        <translation>Unas palabras con ello</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>a step, how many there are, what it is called</comment>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Seal and save…</source>
        <translation>Se&amp;llar y guardar…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Todavía no hay nada elegido.</translation>
    </message>
    <message>
        <source>Decide on each word, or say that the rest are no names.</source>
        <translation>Decide sobre cada palabra, o di que el resto no son nombres.</translation>
    </message>
    <message>
        <source>Scroll to the end.</source>
        <translation>Desplázate hasta el final.</translation>
    </message>
    <message>
        <source>Add %1 to the address book</source>
        <translation>Añadir %1 a la libreta de direcciones</translation>
    </message>
    <message>
        <source>Note names</source>
        <translation>Anotar nombres</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>Tags and circumstances</source>
        <translation>Etiquetas y circunstancias</translation>
    </message>
    <message>
        <source>Sealed forecasts</source>
        <translation>Pronósticos sellados</translation>
    </message>
    <message>
        <source>The list of names</source>
        <translation>La lista de nombres</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Lo que está en la papelera</translation>
    </message>
    <message>
        <source>Earlier versions of texts</source>
        <translation>Versiones anteriores de los textos</translation>
    </message>
    <message>
        <source>How much there is besides</source>
        <translation>Cuánto hay además</translation>
    </message>
    <message>
        <source>Seal and save the share</source>
        <translation>Sellar y guardar el envío</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Written to %1. Give your coach the passphrase another way, not with the file.</source>
        <translation>Escrito en %1. Da a tu coach la frase de contraseña por otro medio, no con el archivo.</translation>
    </message>
    <message>
        <source>Written to %1, sealed for %2. A work mailbox is read by more than one.</source>
        <translation>Escrito en %1, sellado para %2. Un buzón de trabajo lo lee más de una persona.</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Sin sellar</translation>
    </message>
    <message>
        <source>A readable page is not sealed: whoever gets hold of the file can read it, and so can every mailbox it passes. Seal the share unless your coach cannot open it.</source>
        <translation>Una página legible no está sellada: quien consiga el archivo puede leerla, y también cada buzón por el que pase. Sella el envío, salvo que tu coach no pueda abrirlo.</translation>
    </message>
    <message>
        <source>Save it readable…</source>
        <translation>Guardarla legible…</translation>
    </message>
    <message>
        <source>Save a readable page</source>
        <translation>Guardar una página legible</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A share of %1</source>
        <translation>Un envío de %1</translation>
    </message>
    <message>
        <source>Written to %1. It is not sealed.</source>
        <translation>Escrito en %1. No está sellado.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareIntake</name>
    <message>
        <source>This client is no longer on the desk. Nothing was changed. Choose another one.</source>
        <translation>Esta persona ya no está en el escritorio. No se cambió nada. Elige otra.</translation>
    </message>
    <message>
        <source>The key of this share has not been compared yet. Nothing was changed. Compare its eight words with your client first.</source>
        <translation>La clave de este envío aún no se ha comparado. No se cambió nada. Compara primero sus ocho palabras con la persona.</translation>
    </message>
    <message>
        <source>This share carries another key than this client had before. Nothing was changed. Compare the eight words with your client first.</source>
        <translation>Este envío lleva una clave distinta de la que esta persona tenía antes. No se cambió nada. Compara primero las ocho palabras con la persona.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed. Look whether it is still there and whether you may read it.</source>
        <translation>«%1» no se puede leer. No se cambió nada. Mira si sigue ahí y si tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>This share carries the key of this client, but does not prove that they made it. Nothing was changed. Ask your client whether they sent it, and confirm it then.</source>
        <translation>Este envío lleva la clave de esta persona, pero no prueba que lo hiciera ella. No se cambió nada. Pregúntale si lo envió y confírmalo entonces.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareItem</name>
    <message>
        <source>it has no valid day.</source>
        <translation>no tiene un día válido.</translation>
    </message>
    <message>
        <source>a rating lies outside −3 to +3.</source>
        <translation>una valoración está fuera de −3 a +3.</translation>
    </message>
    <message>
        <source>a number lies outside of its range.</source>
        <translation>un número está fuera de su rango.</translation>
    </message>
    <message>
        <source>a word in it is none that Tryboth knows.</source>
        <translation>contiene una palabra que Tryboth no conoce.</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>no tiene id.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareJson</name>
    <message>
        <source>Item %1 of this share cannot be right: %2 Nothing was changed. Ask the sender to make the file again.</source>
        <translation>El elemento %1 de este envío no puede ser correcto: %2 No se cambió nada. Pide a quien lo envió que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>The beginning of this share cannot be right: %1 Nothing was changed. Ask the sender to make the file again.</source>
        <translation>El principio de este envío no puede ser correcto: %1 No se cambió nada. Pide a quien lo envió que lo haga de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareLedgerModel</name>
    <message>
        <source>%1 (not sealed)</source>
        <translation>%1 (sin sellar)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Delete by</source>
        <translation>Eliminar antes del</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Huella del archivo</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareLetterPane</name>
    <message>
        <source>Ask to &amp;delete it by</source>
        <translation>Pe&amp;dir que se elimine antes del</translation>
    </message>
    <message>
        <source>Day by which your coach is asked to delete it</source>
        <translation>Día antes del cual se pide a tu coach que lo elimine</translation>
    </message>
    <message>
        <source>So it begins</source>
        <translation>Así empieza</translation>
    </message>
    <message>
        <source>The note asks your coach to delete this by that day, and their app will remind them. A file that has left cannot be called back.</source>
        <translation>La nota pide a tu coach que elimine esto antes de ese día, y su aplicación se lo recordará. Un archivo que ha salido no se puede hacer volver.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareNamesPane</name>
    <message>
        <source>Words that may be names</source>
        <translation>Palabras que pueden ser nombres</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace con ella</translation>
    </message>
    <message>
        <source>The &amp;rest are no names</source>
        <translation>El &amp;resto no son nombres</translation>
    </message>
    <message>
        <source>The app only replaces what you listed or marked. It cannot find every way to recognise a person.</source>
        <translation>La aplicación solo reemplaza lo que pusiste en la lista o marcaste. No puede encontrar todas las formas de reconocer a una persona.</translation>
    </message>
    <message>
        <source>Names replaced: %1. Words that may be names and stay: %2. Please look at them.</source>
        <translation>Nombres reemplazados: %1. Palabras que pueden ser nombres y se quedan: %2. Míralas, por favor.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>a name: replace it</source>
        <translation>un nombre: reemplazarlo</translation>
    </message>
    <message>
        <source>no name: it stays</source>
        <translation>no es un nombre: se queda</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareOpening</name>
    <message>
        <source>Passphrase of the share</source>
        <translation>Frase de contraseña del envío</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase that your client told you another way.</source>
        <translation>«%1» está sellado con una frase de contraseña que la persona te dijo por otro medio.</translation>
    </message>
    <message>
        <source>This share is on the desk already. Nothing was added.</source>
        <translation>Este envío ya está en el escritorio. No se añadió nada.</translation>
    </message>
    <message>
        <source>Open a share</source>
        <translation>Abrir un envío</translation>
    </message>
</context>
<context>
    <name>tryboth::SharePage</name>
    <message>
        <source>&amp;Prepare a share…</source>
        <translation>&amp;Preparar un envío…</translation>
    </message>
    <message>
        <source>Nothing was shared yet</source>
        <translation>Todavía no se ha compartido nada</translation>
    </message>
    <message>
        <source>A share is a file for one person, sealed, with exactly what you chose. You see every line of it before it leaves.</source>
        <translation>Un envío es un archivo para una persona, sellado, con exactamente lo que elegiste. Ves cada línea antes de que salga.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>For one person, sealed, and only what you choose.</source>
        <translation>Para una persona, sellado, y solo lo que tú elijas.</translation>
    </message>
    <message>
        <source>&amp;Merge a reply…</source>
        <translation>&amp;Combinar una respuesta…</translation>
    </message>
    <message>
        <source>N&amp;ames…</source>
        <translation>N&amp;ombres…</translation>
    </message>
    <message>
        <source>My &amp;key…</source>
        <translation>Mi c&amp;lave…</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Lo que se compartió</translation>
    </message>
    <message>
        <source>&amp;Go on with it…</source>
        <translation>&amp;Seguir con él…</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>&amp;Tirarlo</translation>
    </message>
    <message>
        <source>A share that is not finished</source>
        <translation>Un envío sin terminar</translation>
    </message>
    <message>
        <source>What you wrote and chose for it waits here. Nothing of it has left.</source>
        <translation>Lo que escribiste y elegiste para él espera aquí. Nada de ello ha salido.</translation>
    </message>
</context>
<context>
    <name>tryboth::SharePreviewPane</name>
    <message>
        <source>Take out what is &amp;marked</source>
        <translation>Quitar lo &amp;marcado</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Would the people in these lines mind being read about?</source>
        <translation>¿A las personas de estas líneas les importaría que alguien lea sobre ellas?</translation>
    </message>
    <message>
        <source>Mark any words with Shift and the arrow keys, or with the mouse. They are replaced by […], everywhere in this share.</source>
        <translation>Marca las palabras que quieras con Mayús y las flechas, o con el ratón. Se reemplazan por […], en todo este envío.</translation>
    </message>
    <message>
        <source>This is exactly what leaves. Scroll to the end before you go on.</source>
        <translation>Esto es exactamente lo que sale. Desplázate hasta el final antes de seguir.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>words that somebody marked, within a list of such words</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Still there: %1. Only words of yours can be taken out here, no days, ratings or labels. Go back to leave out a whole item.</source>
        <translation>Sigue ahí: %1. Aquí solo se pueden quitar palabras tuyas, no días, valoraciones ni rótulos. Vuelve atrás para dejar fuera un elemento entero.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareRecord</name>
    <message>
        <source>A coach needs a name of 1 to %1 characters. Type one; nothing was changed.</source>
        <translation>Un coach necesita un nombre de 1 a %1 caracteres. Escribe uno; no se cambió nada.</translation>
    </message>
    <message>
        <source>What was agreed holds at most %1 characters. Shorten it; nothing was changed.</source>
        <translation>Lo acordado admite como máximo %1 caracteres. Acórtalo; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareRecordJson</name>
    <message>
        <source>it has no id, or its key is none.</source>
        <translation>no tiene id, o su clave no es una clave.</translation>
    </message>
    <message>
        <source>it has no id or no kind.</source>
        <translation>no tiene id o tipo.</translation>
    </message>
    <message>
        <source>it has no id or answers nothing.</source>
        <translation>no tiene id o no responde a nada.</translation>
    </message>
    <message>
        <source>it has no id.</source>
        <translation>no tiene id.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareReply</name>
    <message>
        <source>it has no id of its own.</source>
        <translation>no tiene id propio.</translation>
    </message>
    <message>
        <source>it says nothing.</source>
        <translation>no dice nada.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>it quotes more than %1 characters.</source>
        <translation>cita más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Comment %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>El comentario %1 de esta respuesta no puede ser correcto: %2 No se cambió nada. Pide la respuesta de nuevo.</translation>
    </message>
    <message>
        <source>Question %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>La pregunta %1 de esta respuesta no puede ser correcta: %2 No se cambió nada. Pide la respuesta de nuevo.</translation>
    </message>
    <message>
        <source>it has no valid day.</source>
        <translation>no tiene un día válido.</translation>
    </message>
    <message>
        <source>Step %1 of this reply cannot be right: %2 Nothing was changed. Ask for the reply again.</source>
        <translation>El paso %1 de esta respuesta no puede ser correcto: %2 No se cambió nada. Pide la respuesta de nuevo.</translation>
    </message>
    <message>
        <source>This reply does not say which share it answers. Nothing was changed. Ask for the reply again.</source>
        <translation>Esta respuesta no dice a qué envío responde. No se cambió nada. Pide la respuesta de nuevo.</translation>
    </message>
    <message>
        <source>A reply holds at most %1 parts and a name of at most %2 characters. Nothing was changed. Ask for a shorter reply.</source>
        <translation>Una respuesta admite como máximo %1 partes y un nombre de como máximo %2 caracteres. No se cambió nada. Pide una respuesta más corta.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareVersion</name>
    <message>
        <source>This file is a share, not a reply. Nothing was changed. Open it on a coach&apos;s desk.</source>
        <translation>Este archivo es un envío, no una respuesta. No se cambió nada. Ábrelo en un escritorio del coach.</translation>
    </message>
    <message>
        <source>This file is a reply, not a share. Nothing was changed. Open it in the journal that shared.</source>
        <translation>Este archivo es una respuesta, no un envío. No se cambió nada. Ábrelo en el diario que hizo el envío.</translation>
    </message>
    <message>
        <source>This file holds neither a share nor a reply of Tryboth. Nothing was changed. Choose another file.</source>
        <translation>Este archivo no contiene ni un envío ni una respuesta de Tryboth. No se cambió nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>This file was written by a newer Tryboth (version %1; this one reads up to %2). Nothing was changed. Install the newest version and open the file again.</source>
        <translation>Este archivo lo escribió un Tryboth más nuevo (versión %1; este lee hasta %2). No se cambió nada. Instala la versión más nueva y abre el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareWhatPane</name>
    <message>
        <source>Only what is new &amp;since the last share</source>
        <translation>Solo lo &amp;nuevo desde el último envío</translation>
    </message>
    <message>
        <source>&amp;Replace listed names</source>
        <translation>&amp;Reemplazar los nombres de la lista</translation>
    </message>
    <message>
        <source>With &amp;times of day</source>
        <translation>Con &amp;horas del día</translation>
    </message>
    <message>
        <source>With ta&amp;gs, circumstances and who chose the work</source>
        <translation>Con eti&amp;quetas, circunstancias y quién eligió el trabajo</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Which experiment</source>
        <translation>Qué experimento</translation>
    </message>
    <message>
        <source>You have added items from your reasons. Add them?</source>
        <translation>Has añadido elementos de tus razones. ¿Añadirlos?</translation>
    </message>
    <message>
        <source>Single items</source>
        <translation>Elementos sueltos</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>all of this time</source>
        <translation>todo este tiempo</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Items that leave: %1</source>
        <translation>Elementos que salen: %1</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareWhomPane</name>
    <message>
        <source>What you call your coach</source>
        <translation>Cómo llamas a tu coach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>How it is sealed</source>
        <translation>Cómo se sella</translation>
    </message>
    <message>
        <source>With my coach&apos;s key</source>
        <translation>Con la clave de mi coach</translation>
    </message>
    <message>
        <source>With a passphrase that I tell them another way</source>
        <translation>Con una frase de contraseña que le digo por otro medio</translation>
    </message>
    <message>
        <source>What you agreed on. It goes along with the share.</source>
        <translation>Lo que acordaron. Va junto con el envío.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Public key of your coach</source>
        <translation>Clave pública de tu coach</translation>
    </message>
    <message>
        <source>&amp;These words are the same on my coach&apos;s screen</source>
        <translation>Estas palabras son las &amp;mismas en la pantalla de mi coach</translation>
    </message>
    <message>
        <source>Passphrase of the share</source>
        <translation>Frase de contraseña del envío</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the share, again</source>
        <translation>Frase de contraseña del envío, otra vez</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>At least 12 characters. Tell it another way, not with the file.</source>
        <translation>Al menos 12 caracteres. Dila por otro medio, no con el archivo.</translation>
    </message>
    <message>
        <source>Type a name for your coach.</source>
        <translation>Escribe un nombre para tu coach.</translation>
    </message>
    <message>
        <source>Paste your coach&apos;s whole public key. It begins with age1.</source>
        <translation>Pega la clave pública entera de tu coach. Empieza por age1.</translation>
    </message>
    <message>
        <source>Compare the eight words with your coach, best by voice.</source>
        <translation>Compara las ocho palabras con tu coach, mejor de viva voz.</translation>
    </message>
    <message>
        <source>Type a passphrase of at least 12 characters.</source>
        <translation>Escribe una frase de contraseña de al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña son distintas.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShareWords</name>
    <message>
        <source>engagement %1</source>
        <translation>atención %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Quién lo eligió</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circunstancias</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Looked at again on %1</source>
        <translation>Mirado de nuevo el %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Parado el</translation>
    </message>
    <message>
        <source>Before, from</source>
        <translation>Antes, desde</translation>
    </message>
    <message>
        <source>Before, to</source>
        <translation>Antes, hasta</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>What I want to find out</source>
        <translation>Lo que quiero averiguar</translation>
    </message>
    <message>
        <source>I expect</source>
        <translation>Espero</translation>
    </message>
    <message>
        <source>What would change my mind</source>
        <translation>Qué me haría cambiar de idea</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Lo que haré</translation>
    </message>
    <message>
        <source>How I get out</source>
        <translation>Cómo salgo</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>Paired with</source>
        <translation>Emparejado con</translation>
    </message>
    <message>
        <source>One question to compare on</source>
        <translation>Una pregunta con la que comparar</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>no planeada</translation>
    </message>
    <message>
        <source>Session, %1</source>
        <translation>Sesión, %1</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation>Experimento: %1</translation>
    </message>
    <message>
        <source>%1, sure to %2 %</source>
        <translation>%1, con %2&#x202f;% de seguridad</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Sellado el</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierto el</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>What I think happened</source>
        <translation>Lo que creo que pasó</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Qué más cambió</translation>
    </message>
    <message>
        <source>Did what would change my mind occur</source>
        <translation>Ocurrió lo que me haría cambiar de idea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Surprised by</source>
        <translation>Qué sorprendió</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Second look due on</source>
        <translation>Segunda mirada prevista el</translation>
    </message>
    <message>
        <source>Looked again on</source>
        <translation>Mirado de nuevo el</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segunda mirada</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>People work, from memory</source>
        <translation>Trabajo con personas, de memoria</translation>
    </message>
    <message>
        <source>Technical work, from memory</source>
        <translation>Trabajo técnico, de memoria</translation>
    </message>
    <message>
        <source>Remembered before seeing the log</source>
        <translation>Recordado antes de ver el registro</translation>
    </message>
    <message>
        <source>Reflection of %1</source>
        <translation>Reflexión del %1</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Clasificada como</translation>
    </message>
    <message>
        <source>Clarity, 1 to 5</source>
        <translation>Claridad, 1 a 5</translation>
    </message>
    <message>
        <source>What gives way</source>
        <translation>Qué cede su lugar</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Lo que se pregunta hoy</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Next time on</source>
        <translation>La próxima vez el</translation>
    </message>
    <message>
        <source>Five-year answer of %1</source>
        <translation>Respuesta a cinco años del %1</translation>
    </message>
    <message>
        <source>Fit, 0 to 4</source>
        <translation>Encaje, 0 a 4</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Probado con</translation>
    </message>
    <message>
        <source>No conclusion is drawn from this.</source>
        <translation>De esto no se saca ninguna conclusión.</translation>
    </message>
    <message>
        <source>A reason, %1</source>
        <translation>Una razón, %1</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrada el</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Quién lo sabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Sure to per cent</source>
        <translation>Seguridad en porcentaje</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó de ello</translation>
    </message>
    <message>
        <source>I would turn back if</source>
        <translation>Volvería atrás si</translation>
    </message>
    <message>
        <source>Look on</source>
        <translation>Mirar el</translation>
    </message>
    <message>
        <source>Did it occur</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Balance hecho el</translation>
    </message>
    <message>
        <source>With what I knew then</source>
        <translation>Con lo que sabía entonces</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Balance el</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decisión: %1</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>A word to you</source>
        <translation>Unas palabras para ti</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Listed names are replaced.</source>
        <translation>Los nombres de la lista se reemplazan.</translation>
    </message>
    <message>
        <source>Names are as written.</source>
        <translation>Los nombres están como se escribieron.</translation>
    </message>
    <message>
        <source>With times of day.</source>
        <translation>Con horas del día.</translation>
    </message>
    <message>
        <source>Days only, no times.</source>
        <translation>Solo días, sin horas.</translation>
    </message>
    <message>
        <source>Please delete it by</source>
        <translation>Elimínalo, por favor, antes del</translation>
    </message>
    <message>
        <source>What this share holds</source>
        <translation>Lo que contiene este envío</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>energía %1</translation>
    </message>
    <message>
        <source>people work</source>
        <translation>trabajo con personas</translation>
    </message>
    <message>
        <source>technical work</source>
        <translation>trabajo técnico</translation>
    </message>
    <message>
        <source>mixed work</source>
        <translation>trabajo mixto</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>I was asked</source>
        <translation>me lo pidieron</translation>
    </message>
    <message>
        <source>it was required</source>
        <translation>era obligatorio</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>con cansancio</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>con interrupciones</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>con malestar</translation>
    </message>
    <message>
        <source>unusual day</source>
        <translation>día inusual</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>primera vez</translation>
    </message>
    <message>
        <source>toward people</source>
        <translation>hacia las personas</translation>
    </message>
    <message>
        <source>toward technical work</source>
        <translation>hacia el trabajo técnico</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>una idea</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>con balance</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parado antes</translation>
    </message>
    <message>
        <source>%1 × a week, %2 min</source>
        <translation>%1 × por semana, %2 min</translation>
    </message>
    <message>
        <source>%1 × a fortnight, %2 min</source>
        <translation>%1 × por quincena, %2 min</translation>
    </message>
    <message>
        <source>%1 × a month, %2 min</source>
        <translation>%1 × al mes, %2 min</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>del todo</translation>
    </message>
    <message>
        <source>with notice</source>
        <translation>con aviso</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>days of notice: %1</source>
        <translation>días de aviso: %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no fue posible</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede decir</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>change something</source>
        <translation>cambiar algo</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausar</translation>
    </message>
    <message>
        <source>stop here</source>
        <translation>parar aquí</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>sin seguridad</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Titles of check-ins</source>
        <translation>Títulos de las entradas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Respuestas a cinco años</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Decisiones registradas</translation>
    </message>
    <message>
        <source>%1: numbers only</source>
        <translation>%1: solo números</translation>
    </message>
    <message>
        <source>%1: of this time</source>
        <translation>%1: de este tiempo</translation>
    </message>
    <message>
        <source>%1: single ones</source>
        <translation>%1: sueltos</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>poco claro</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>test</source>
        <translation>probar</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>dejar de lado</translation>
    </message>
    <message>
        <source>at a cost</source>
        <translation>a un precio</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>ajustada</translation>
    </message>
    <message>
        <source>turned back</source>
        <translation>vuelta atrás</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>it came true</source>
        <translation>se cumplió</translation>
    </message>
    <message>
        <source>it did not</source>
        <translation>no se cumplió</translation>
    </message>
    <message>
        <source>it stands</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>ajustar</translation>
    </message>
    <message>
        <source>turn back</source>
        <translation>volver atrás</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
</context>
<context>
    <name>tryboth::SharedItemsModel</name>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::Sharing</name>
    <message>
        <source>This journal has no key yet. Nothing was changed. Make one under Share → My key.</source>
        <translation>Este diario todavía no tiene clave. No se cambió nada. Crea una en Compartir → Mi clave.</translation>
    </message>
    <message>
        <source>Nothing was chosen, so there is nothing to share. Nothing was written. Choose a longer period or more kinds.</source>
        <translation>No se eligió nada, así que no hay nada que compartir. No se escribió nada. Elige un período más largo o más tipos.</translation>
    </message>
    <message>
        <source>the writer</source>
        <extracomment>in a text that somebody shares: stands where their own name stood</extracomment>
        <translation>quien escribe</translation>
    </message>
</context>
<context>
    <name>tryboth::ShortcutModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last of a row of keys</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>These keys belong to what one is in and cannot be changed.</source>
        <translation>Estas teclas pertenecen al lugar en el que estás y no se pueden cambiar.</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <comment>keys that cannot be changed</comment>
        <translation>%1 (fija)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>heading of a column: the menu, or the kind of field</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>tryboth::Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>En un texto</translation>
    </message>
    <message>
        <source>In the rows of the journal</source>
        <translation>En las filas del diario</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Campo siguiente, campo anterior</translation>
    </message>
    <message>
        <source>Leave what one is in</source>
        <translation>Salir de donde estás</translation>
    </message>
    <message>
        <source>Log it, or be done</source>
        <translation>Anotar, o terminar</translation>
    </message>
    <message>
        <source>Rate, from draining to energising</source>
        <translation>Valorar, de quita energía a da energía</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Retirar la valoración</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Mirarla de nuevo</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Textos anteriores</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a menu, and a menu in it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This key alone is needed for typing and moving. Hold Ctrl or Alt with it.</source>
        <translation>Esta tecla sola se necesita para escribir y moverse. Mantén con ella Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>tryboth::ShortcutsPane</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas teclas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>&amp;Como venían</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>&amp;Press keys:</source>
        <translation>&amp;Pulsa las teclas:</translation>
    </message>
    <message>
        <source>These keys belong to what one is in and cannot be changed.</source>
        <translation>Estas teclas pertenecen al lugar en el que estás y no se pueden cambiar.</translation>
    </message>
    <message>
        <source>“%1” has these keys and keeps them. Press others.</source>
        <translation>«%1» tiene estas teclas y las conserva. Pulsa otras.</translation>
    </message>
    <message>
        <source>Choose a row, press the keys it shall have, and use them.</source>
        <translation>Elige una fila, pulsa las teclas que debe tener y úsalas.</translation>
    </message>
    <message>
        <source>“%1” has these keys now. With “Use these keys” it has none any more.</source>
        <translation>«%1» tiene ahora estas teclas. Con «Usar estas teclas» se queda sin ninguna.</translation>
    </message>
</context>
<context>
    <name>tryboth::SideBySide</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Before and during</source>
        <translation>Antes y durante</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 hours in all</source>
        <extracomment>%1 is “People”, %2 is “kept 3 of 4”, %3 a number of hours</extracomment>
        <translation>%1 · %2 · %3 horas en total</translation>
    </message>
</context>
<context>
    <name>tryboth::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>tryboth::SidebarItem</name>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of a page: %1 is its title, %2 its badge, such as &quot;3 to rate&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::StarStep</name>
    <message>
        <source>Entries of the week</source>
        <translation>Entradas de la semana</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>an entry in a list: %1 its weekday, %2 its title, %3 its rating</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Two are enough. Take one back to mark another.</source>
        <translation>Bastan dos. Quita una para marcar otra.</translation>
    </message>
    <message>
        <source>Space marks an entry. None is fine, too.</source>
        <translation>Espacio marca una entrada. Ninguna también está bien.</translation>
    </message>
</context>
<context>
    <name>tryboth::StartWindow</name>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>Try both, deliberately</source>
        <translation>Probar ambos, a propósito</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. The app never goes online.</source>
        <translation>Todo queda en un solo archivo de esta computadora. La aplicación nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>&amp;Start a journal</source>
        <translation>&amp;Empezar un diario</translation>
    </message>
    <message>
        <source>&amp;Open a journal…</source>
        <translation>&amp;Abrir un diario…</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>&amp;Ver un ejemplo</translation>
    </message>
    <message>
        <source>Made-up entries in a window of their own. They never mix with yours.</source>
        <translation>Entradas inventadas en su propia ventana. Nunca se mezclan con las tuyas.</translation>
    </message>
    <message>
        <source>I coach others:</source>
        <translation>Acompaño a otras personas:</translation>
    </message>
    <message>
        <source>New &amp;desk…</source>
        <translation>&amp;Nuevo escritorio…</translation>
    </message>
    <message>
        <source>Open a d&amp;esk…</source>
        <translation>Abrir un escrit&amp;orio…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>a button with a menu: colours and the size of letters</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look and size of text</source>
        <translation>Aspecto y tamaño del texto</translation>
    </message>
</context>
<context>
    <name>tryboth::StepFrame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Seguir en otro momento</translation>
    </message>
</context>
<context>
    <name>tryboth::StepRow</name>
    <message>
        <source>The step in your words</source>
        <translation>El paso con tus palabras</translation>
    </message>
    <message>
        <source>Proposed by %1. Take it on, change it, or leave it.</source>
        <translation>Propuesto por %1. Asúmelo, cámbialo o déjalo.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Asumirlo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>tryboth::StrictJson</name>
    <message>
        <source>“%1” is not what it should be.</source>
        <translation>«%1» no es lo que debería ser.</translation>
    </message>
</context>
<context>
    <name>tryboth::TableImport</name>
    <message>
        <source>Nobody has said yet which column holds the date, and which the rest.</source>
        <translation>Nadie ha dicho todavía qué columna contiene la fecha, y cuáles el resto.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so the row was left out.</source>
        <translation>«%1» no es una fecha, así que la fila se omitió.</translation>
    </message>
    <message>
        <source>This table has no column “%1”, which should hold the date.</source>
        <translation>Esta tabla no tiene ninguna columna «%1», que debería contener la fecha.</translation>
    </message>
    <message>
        <source>This table has no column “%1”, so nothing was read from it.</source>
        <translation>Esta tabla no tiene ninguna columna «%1», así que no se leyó nada de ella.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day that can be read, so it was put into the note.</source>
        <translation>«%1» no se puede leer como una hora, así que está en la nota.</translation>
    </message>
</context>
<context>
    <name>tryboth::TagField</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
</context>
<context>
    <name>tryboth::TemplateDelegate</name>
    <message>
        <source>my own</source>
        <extracomment>beside the title of a template that one has saved oneself</extracomment>
        <translation>mía</translation>
    </message>
</context>
<context>
    <name>tryboth::TemplateLibrary</name>
    <message>
        <source>No template has these words. Try fewer of them, or another track.</source>
        <translation>Ninguna plantilla tiene estas palabras. Prueba con menos, o con otro camino.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Words that the template should have</source>
        <translation>Palabras que debe tener la plantilla</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Buscar una plantilla</translation>
    </message>
    <message>
        <source>Track of the templates</source>
        <translation>Camino de las plantillas</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>templates of every track</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Usar esta plantilla</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Quitar esta plantilla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1, for %2.</source>
        <extracomment>%1 a rhythm, %2 &quot;6 weeks&quot;</extracomment>
        <translation>%1, durante %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>What you would do</source>
        <translation>Qué harías</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>A qué prestar atención</translation>
    </message>
    <message>
        <source>How to get out</source>
        <translation>Cómo salir</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Qué cuesta</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a person to ask and the words for it</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
</context>
<context>
    <name>tryboth::TemplateListModel</name>
    <message>
        <source>%1 × %2 min</source>
        <translation>%1 × %2 min</translation>
    </message>
</context>
<context>
    <name>tryboth::TextBox</name>
    <message numerus="yes">
        <source>%n characters too long.</source>
        <translation>
            <numerusform>Sobra %n carácter.</numerusform>
            <numerusform>Sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put your own words where the “…” is.</source>
        <translation>Donde está el «…», pon tus propias palabras.</translation>
    </message>
</context>
<context>
    <name>tryboth::TextDecoding</name>
    <message>
        <source>The file is neither UTF-8 nor UTF-16 text, so its letters cannot be told for certain. Nothing was imported. Save it as UTF-8 and try again.</source>
        <translation>El archivo no es texto UTF-8 ni UTF-16, así que sus letras no se pueden saber con certeza. No se importó nada. Guárdalo como UTF-8 e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>tryboth::TextEncodings</name>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Russian, older</source>
        <translation>Ruso, antiguo</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Western European, older Macs</source>
        <translation>Europa occidental, Mac antiguos</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Europa occidental, DOS</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>Japonés, Unix</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>The text does not read as %1. Nothing was imported. Choose another encoding: %2.</source>
        <translation>El texto no se lee como %1. No se importó nada. Elige otra codificación: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::TextPlace</name>
    <message>
        <source>What this text belongs to is no longer in the journal. Nothing was changed. Copy the text where you need it.</source>
        <translation>A lo que pertenece este texto ya no está en el diario. No se cambió nada. Copia el texto donde lo necesites.</translation>
    </message>
</context>
<context>
    <name>tryboth::ThingsPane</name>
    <message>
        <source>What it says, read only</source>
        <translation>Lo que dice, solo lectura</translation>
    </message>
    <message>
        <source>It stays closed while the question is back, until a new answer is written.</source>
        <translation>Permanece cerrada mientras la pregunta esté de vuelta, hasta que se escriba una respuesta nueva.</translation>
    </message>
    <message>
        <source>It has no words of its own.</source>
        <translation>No tiene palabras propias.</translation>
    </message>
</context>
<context>
    <name>tryboth::TiltChart</name>
    <message>
        <source>Tilt over time: people minus technical</source>
        <translation>Inclinación a lo largo del tiempo: personas menos técnico</translation>
    </message>
    <message>
        <source>%1: %2 points (%3)</source>
        <extracomment>Chart tooltip: a day, people minus technical and its 90 % range: &quot;12 May: +0.8 points (−0.1 to +1.7)&quot;</extracomment>
        <translation>%1: %2 puntos (%3)</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>Above the zero line of the tilt chart: people work gave more energy</extracomment>
        <translation>personas</translation>
    </message>
    <message>
        <source>tech</source>
        <extracomment>Below the zero line of the tilt chart: technical work gave more energy</extracomment>
        <translation>técn.</translation>
    </message>
</context>
<context>
    <name>tryboth::TiltTableModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>People minus technical</source>
        <translation>Personas menos técnico</translation>
    </message>
    <message>
        <source>90% range</source>
        <translation>Intervalo del 90&#x202f;%</translation>
    </message>
</context>
<context>
    <name>tryboth::TimeTable</name>
    <message>
        <source>“%1 %2” is not a date and a time, so the row was left out.</source>
        <translation>«%1 %2» no es una fecha y una hora, así que la fila se omitió.</translation>
    </message>
    <message>
        <source>This table has no columns “Start date”, “Start time” and “Duration”. Nothing was imported. Export the detailed report as CSV, with English column names, and open that.</source>
        <translation>Esta tabla no tiene las columnas «Start date», «Start time» y «Duration». No se importó nada. Exporta el informe detallado como CSV, con nombres de columna en inglés, y ábrelo.</translation>
    </message>
</context>
<context>
    <name>tryboth::TodayPage</name>
    <message>
        <source>Today so far</source>
        <translation>Hoy hasta ahora</translation>
    </message>
    <message>
        <source>Entries of this day</source>
        <translation>Entradas de este día</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Todavía nada anotado</translation>
    </message>
    <message>
        <source>One thing you did today is enough. You can change everything later.</source>
        <translation>Basta una cosa que hiciste hoy. Puedes cambiarlo todo más tarde.</translation>
    </message>
    <message>
        <source>From your calendar</source>
        <translation>De tu calendario</translation>
    </message>
    <message>
        <source>Nothing waits to be rated</source>
        <translation>Nada espera valoración</translation>
    </message>
    <message>
        <source>What you import from a calendar, a time tracker or Git waits here, to be rated with one key each.</source>
        <translation>Lo que importas de un calendario, un registro de tiempo o Git espera aquí, para valorarlo con una tecla cada cosa.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Earlier te&amp;xts…</source>
        <translation>Te&amp;xtos anteriores…</translation>
    </message>
    <message>
        <source>Nothing waits to be rated.</source>
        <translation>Nada espera valoración.</translation>
    </message>
    <message>
        <source>Logged for %1. Undo with %2.</source>
        <translation>Anotado para el %1. Deshaz con %2.</translation>
    </message>
    <message>
        <source>There is an entry in the row above that is not logged yet. Log it or clear it first.</source>
        <translation>Hay una entrada en la fila de arriba que aún no está anotada. Anótala o bórrala primero.</translation>
    </message>
    <message>
        <source>Moved to the trash, where it stays for 30 days. Undo with %1.</source>
        <translation>Movido a la papelera, donde se queda 30 días. Deshaz con %1.</translation>
    </message>
    <message>
        <source>You are editing another entry. Save or cancel it first, then rate the session.</source>
        <translation>Estás editando otra entrada. Guárdala o cancélala primero, y luego valora la sesión.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a planned session: the title of its experiment, and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>From your calendar: %n to rate</source>
        <translation>
            <numerusform>De tu calendario: %n por valorar</numerusform>
            <numerusform>De tu calendario: %n por valorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came in: %n to rate</source>
        <translation>
            <numerusform>Llegó: %n por valorar</numerusform>
            <numerusform>Llegaron: %n por valorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to rate</source>
        <comment>a badge</comment>
        <translation>
            <numerusform>%n por valorar</numerusform>
            <numerusform>%n por valorar</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you do, and what did it do to you?</source>
        <translation>¿Qué hiciste, y qué te hizo?</translation>
    </message>
</context>
<context>
    <name>tryboth::TrackEvidence</name>
    <message>
        <source>%1, %2</source>
        <extracomment>where words come from: an activity, and a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reasons, %1</source>
        <extracomment>where words come from: the look at one&apos;s reasons, on a day</extracomment>
        <translation>Razones, %1</translation>
    </message>
</context>
<context>
    <name>tryboth::TrackedTime</name>
    <message>
        <source>Took %L1 minutes</source>
        <translation>Llevó %L1 minutos</translation>
    </message>
</context>
<context>
    <name>tryboth::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Remove &amp;all for good</source>
        <translation>&amp;Eliminar todo para siempre</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %Ln days and is then removed for good.</source>
        <translation>
            <numerusform>Lo que eliminas se queda aquí un día y después se elimina para siempre.</numerusform>
            <numerusform>Lo que eliminas se queda aquí %Ln días y después se elimina para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>Lo que está en la papelera</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The experiment is back. Undo with Ctrl+Z.</source>
        <translation>El experimento está de vuelta. Deshaz con Ctrl+Z.</translation>
    </message>
    <message>
        <source>What was chosen is back in the journal. Undo with Ctrl+Z.</source>
        <translation>Lo elegido está de vuelta en el diario. Deshaz con Ctrl+Z.</translation>
    </message>
    <message>
        <source>1 entry is back in the journal. Undo with Ctrl+Z.</source>
        <translation>1 entrada está de vuelta en el diario. Deshaz con Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are back in the journal. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%Ln entrada está de vuelta en el diario. Deshaz con Ctrl+Z.</numerusform>
            <numerusform>%Ln entradas están de vuelta en el diario. Deshaz con Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty. Until Tryboth closes, Ctrl+Z brings everything back.</source>
        <translation>La papelera está vacía. Hasta que Tryboth se cierre, Ctrl+Z lo devuelve todo.</translation>
    </message>
    <message>
        <source>1 entry was removed. Until Tryboth closes, Ctrl+Z brings it back.</source>
        <translation>Se eliminó 1 entrada. Hasta que Tryboth se cierre, Ctrl+Z la devuelve.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were removed. Until Tryboth closes, Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Se eliminó %Ln entrada. Hasta que Tryboth se cierre, Ctrl+Z la devuelve.</numerusform>
            <numerusform>Se eliminaron %Ln entradas. Hasta que Tryboth se cierre, Ctrl+Z las devuelve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::TrashModel</name>
    <message>
        <source>Five-year answer</source>
        <translation>Respuesta a cinco años</translation>
    </message>
    <message>
        <source>A look at your reasons</source>
        <translation>Una mirada a tus razones</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <extracomment>%1 is the title of a decision</extracomment>
        <translation>Decisión: %1</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <extracomment>%1 is the title of an experiment</extracomment>
        <translation>Experimento: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>the day an entry is about, or an experiment starts</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <extracomment>the day on which something was moved to the trash</extracomment>
        <translation>Eliminado el</translation>
    </message>
    <message>
        <source>Days left</source>
        <extracomment>until something in the trash is removed for good</extracomment>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar papelera</translation>
    </message>
</context>
<context>
    <name>tryboth::Tray</name>
    <message>
        <source>&amp;Log a check-in</source>
        <translation>&amp;Anotar una entrada</translation>
    </message>
    <message>
        <source>&amp;Open Tryboth</source>
        <translation>Abrir &amp;Tryboth</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
</context>
<context>
    <name>tryboth::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>tryboth::UnlockPane</name>
    <message>
        <source>&amp;Choose its file…</source>
        <translation>&amp;Elegir su archivo…</translation>
    </message>
    <message>
        <source>Ask the &amp;keyring</source>
        <translation>Preguntar al &amp;llavero</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>&amp;Recovery key, as it stands on the sheet</source>
        <translation>Clave de &amp;recuperación, como está en la hoja</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Frase de &amp;contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Usar la frase de &amp;contraseña</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Usar la clave de &amp;recuperación</translation>
    </message>
    <message>
        <source>Choose the file with the recovery key</source>
        <translation>Elegir el archivo con la clave de recuperación</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1. Nothing was changed.</source>
        <translation>Este archivo no se puede abrir: %1. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::WaitingDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>title, minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last time %1 · press 1…7</source>
        <extracomment>%1 is a rating such as +2</extracomment>
        <translation>última vez %1 · pulsa 1…7</translation>
    </message>
    <message>
        <source>press 1…7</source>
        <translation>pulsa 1…7</translation>
    </message>
</context>
<context>
    <name>tryboth::WaitingList</name>
    <message>
        <source>Entries that wait to be rated: keys 1 to 7 rate, S skips</source>
        <translation>Entradas que esperan valoración: las teclas 1 a 7 valoran, S salta</translation>
    </message>
</context>
<context>
    <name>tryboth::WatsonImport</name>
    <message>
        <source>Frame %1 has no start, stop and project, so it was left out.</source>
        <translation>El registro %1 no tiene inicio, fin y proyecto, así que se omitió.</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekDashes</name>
    <message>
        <source>Weeks with a kept session: %1. Weeks in all: %2.</source>
        <extracomment>%1 and %2 are numbers of weeks</extracomment>
        <translation>Semanas con una sesión cumplida: %1. Semanas en total: %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekMarks</name>
    <message>
        <source>The ratings of the week, a mark each</source>
        <translation>Las valoraciones de la semana, una marca cada una</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekMarksModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekSequence</name>
    <message>
        <source>Memory and log</source>
        <translation>Memoria y registro</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Lo que funcionó</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Lo que no</translation>
    </message>
    <message>
        <source>What I will try next week</source>
        <translation>Lo que probaré la próxima semana</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>Is there an entry that you want to find again?</source>
        <translation>¿Hay alguna entrada que quieras volver a encontrar?</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <extracomment>%1 is a week: &quot;16 to 22 November&quot;</extracomment>
        <translation>La semana del %1</translation>
    </message>
    <message>
        <source>No question is left for this week.</source>
        <translation>No quedan preguntas para esta semana.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Use initials where you write about others.</source>
        <translation>Usa iniciales cuando escribas sobre otras personas.</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekStep</name>
    <message>
        <source>The week in your log</source>
        <translation>La semana en tu registro</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekdayHourMap</name>
    <message>
        <source>Energy by weekday and time</source>
        <translation>Energía por día de la semana y hora</translation>
    </message>
</context>
<context>
    <name>tryboth::WeekdayHourModel</name>
    <message>
        <source>%1 %2: %3, %4</source>
        <extracomment>Weekday, time, mean energy, count: &quot;Tuesday 10:00: +1.2, 14 ratings&quot;</extracomment>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>%1 %2: no ratings</source>
        <extracomment>Weekday and time: &quot;Tuesday 10:00: no ratings&quot;</extracomment>
        <translation>%1 %2: sin valoraciones</translation>
    </message>
</context>
<context>
    <name>tryboth::WeeksStrip</name>
    <message>
        <source>Weeks of the two experiments</source>
        <translation>Semanas de los dos experimentos</translation>
    </message>
    <message>
        <source>The order was drawn by lot: people in the weeks %1, technical in the others.</source>
        <extracomment>%1 the numbers of weeks</extracomment>
        <translation>El orden se sorteó: personas en las semanas %1, técnico en las demás.</translation>
    </message>
</context>
<context>
    <name>tryboth::WhenField</name>
    <message>
        <source>at</source>
        <extracomment>before a time of day, as in &quot;at 14:30&quot;</extracomment>
        <translation>a las</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>Se sabe la hora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>It is past midnight: log this for the day before.</source>
        <translation>Es más de medianoche: anota esto para el día anterior.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowExchange</name>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Tryboth looks for new calendar files in “%1” while this journal is open. It only reads, and shows you each file before anything is taken in.</source>
        <translation>Tryboth busca nuevos archivos de calendario en «%1» mientras este diario está abierto. Solo lee, y te muestra cada archivo antes de tomar nada.</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Otra carpeta…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>De&amp;jar de vigilar</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Ya no se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Watch a folder for calendar files</source>
        <translation>Vigilar una carpeta de archivos de calendario</translation>
    </message>
    <message>
        <source>New calendar files in “%1” will be offered here. Nothing is taken in unasked.</source>
        <translation>Los nuevos archivos de calendario en «%1» se ofrecerán aquí. Nada se toma sin preguntar.</translation>
    </message>
    <message>
        <source>A new calendar file lies in the watched folder: %1.</source>
        <translation>Hay un nuevo archivo de calendario en la carpeta vigilada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new calendar files lie in the watched folder.</source>
        <translation>
            <numerusform>Hay %Ln nuevo archivo de calendario en la carpeta vigilada.</numerusform>
            <numerusform>Hay %Ln nuevos archivos de calendario en la carpeta vigilada.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Mirarlo…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>They stay where they are; “Import” finds them later.</source>
        <translation>Se quedan donde están; «Importar» los encuentra más tarde.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowLock</name>
    <message>
        <source>This journal is locked</source>
        <translation>Este diario está bloqueado</translation>
    </message>
    <message>
        <source>Tryboth</source>
        <translation>Tryboth</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>Este escritorio está bloqueado</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowPrinting</name>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>La página va camino de la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Nothing was changed. Look whether it is on, or choose another one.</source>
        <translation>La impresora no aceptó la página. No se cambió nada. Mira si está encendida, o elige otra.</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Guardar esta página</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a file name: the name of a page and a day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The page was saved as %1. It is not encrypted.</source>
        <translation>La página se guardó como %1. No está cifrada.</translation>
    </message>
    <message>
        <source>The beginning of the page is on its way to the printer. Its end was left out, as the page is too long. Search for less on it and print again, or export it.</source>
        <translation>El principio de la página va camino de la impresora. El final quedó fuera, porque la página es demasiado larga. Busca menos en ella e imprime de nuevo, o expórtala.</translation>
    </message>
    <message>
        <source>The beginning of the page was saved as %1. Its end was left out, as the page is too long. A PDF takes more than a picture, and an export takes all. The file is not encrypted.</source>
        <translation>El principio de la página se guardó como %1. El final quedó fuera, porque la página es demasiado larga. Un PDF abarca más que una imagen, y una exportación lo abarca todo. El archivo no está cifrado.</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowSafety</name>
    <message>
        <source>This is not the passphrase. Nothing was changed. Check capital letters and the keyboard layout, and try again.</source>
        <translation>Esta no es la frase de contraseña. No se cambió nada. Revisa las mayúsculas y la distribución del teclado, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase…</source>
        <translation>&amp;Quitar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>&amp;Hoja de recuperación…</translation>
    </message>
    <message>
        <source>Unlock with the ke&amp;yring</source>
        <translation>Desbloquear con el &amp;llavero</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>When to loc&amp;k…</source>
        <translation>Cuán&amp;do bloquear…</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to unlock with. Set one first, in the menu Journal.</source>
        <translation>Sin frase de contraseña no hay con qué desbloquear. Pon una primero, en el menú Diario.</translation>
    </message>
    <message>
        <source>The journal is encrypted from now on. Backups made before stay as they were.</source>
        <translation>El diario está cifrado desde ahora. Las copias de seguridad hechas antes se quedan como estaban.</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more: its file is not encrypted.</source>
        <translation>El diario ya no tiene frase de contraseña: su archivo no está cifrado.</translation>
    </message>
    <message>
        <source>Words that were not logged</source>
        <translation>Palabras que no se anotaron</translation>
    </message>
    <message>
        <source>Tryboth ended before you had logged what you were writing. Your words were put aside.</source>
        <translation>Tryboth terminó antes de que anotaras lo que escribías. Tus palabras se apartaron.</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>Devo&amp;lverlas</translation>
    </message>
    <message>
        <source>&amp;Throw them away</source>
        <translation>Tira&amp;rlas</translation>
    </message>
    <message>
        <source>Words that were not added</source>
        <translation>Palabras que no se añadieron</translation>
    </message>
    <message>
        <source>Tryboth ended before you had added what you were writing. Your words were put aside.</source>
        <translation>Tryboth terminó antes de que añadieras lo que escribías. Tus palabras se apartaron.</translation>
    </message>
    <message>
        <source>The new passphrase opens the file from now on.</source>
        <translation>La nueva frase de contraseña abre el archivo desde ahora.</translation>
    </message>
    <message>
        <source>This desktop runs no keyring that answers, so only the passphrase and a recovery key unlock the file. Nothing was changed.</source>
        <translation>En este sistema no hay ningún llavero que responda, así que solo la frase de contraseña y una clave de recuperación desbloquean el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The keyring of this desktop unlocks the file from now on, and so does the passphrase.</source>
        <translation>El llavero de este sistema desbloquea el archivo desde ahora, y también la frase de contraseña.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this file any more.</source>
        <translation>El llavero ya no desbloquea este archivo.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this file any more. It did not answer, so it may still hold the passphrase: remove it there under “Tryboth”.</source>
        <translation>El llavero ya no desbloquea este archivo. No respondió, así que quizá aún guarda la frase de contraseña: elimínala allí en «Tryboth».</translation>
    </message>
</context>
<context>
    <name>tryboth::WindowVersions</name>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>Earlier &amp;texts…</source>
        <translation>Te&amp;xtos anteriores…</translation>
    </message>
    <message>
        <source>&amp;Merge with the file on disk</source>
        <translation>Combinar con el a&amp;rchivo del disco</translation>
    </message>
    <message>
        <source>Merge with a &amp;copy…</source>
        <translation>Combinar con una co&amp;pia…</translation>
    </message>
    <message>
        <source>&amp;Differences of a merge…</source>
        <translation>&amp;Diferencias de una combinación…</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>The journal was saved elsewhere; this window shows it as it was before.</source>
        <translation>El diario se guardó en otro lugar; esta ventana lo muestra como estaba antes.</translation>
    </message>
    <message>
        <source>Another program has changed the file of this journal. Nothing was overwritten, and nothing is saved until you choose: merge both versions, entry by entry, or save yours elsewhere.</source>
        <translation>Otro programa cambió el archivo de este diario. No se sobrescribió nada, y no se guarda nada hasta que elijas: combinar ambas versiones, entrada por entrada, o guardar la tuya en otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Merge both</source>
        <translation>&amp;Combinar ambas</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>&amp;Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>A synchroniser has set a copy of this journal aside: “%1”. Merge it, so that nothing in it is missed; the copy stays as it is.</source>
        <translation>Un sincronizador apartó una copia de este diario: «%1». Combínala, para que no se pierda nada de ella; la copia se queda como está.</translation>
    </message>
    <message>
        <source>&amp;Merge it</source>
        <translation>&amp;Combinarla</translation>
    </message>
    <message>
        <source>Merge with a copy of this journal</source>
        <translation>Combinar con una copia de este diario</translation>
    </message>
    <message>
        <source>Merging both versions…</source>
        <translation>Combinando ambas versiones…</translation>
    </message>
    <message>
        <source>The other version has a passphrase of its own</source>
        <translation>La otra versión tiene su propia frase de contraseña</translation>
    </message>
    <message>
        <source>The other version has nothing that is not here.</source>
        <translation>La otra versión no tiene nada que no esté aquí.</translation>
    </message>
    <message>
        <source>Both versions are merged: %L1 new, %L2 changed. Undo with Ctrl+Z.</source>
        <translation>Ambas versiones están combinadas: %L1 nuevas, %L2 cambiadas. Deshaz con Ctrl+Z.</translation>
    </message>
    <message>
        <source>One text was changed in both versions of a merge and waits to be looked at.</source>
        <translation>Un texto cambió en ambas versiones de una combinación y espera que lo mires.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were changed in both versions of a merge and wait to be looked at.</source>
        <translation>
            <numerusform>%Ln texto cambió en ambas versiones de una combinación y espera que lo mires.</numerusform>
            <numerusform>%Ln textos cambiaron en ambas versiones de una combinación y esperan que los mires.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <translation>&amp;Mirarlos…</translation>
    </message>
    <message>
        <source>No merge has left anything to be looked at.</source>
        <translation>Ninguna combinación dejó nada por mirar.</translation>
    </message>
</context>
<context>
    <name>tryboth::Words</name>
    <message>
        <source>People</source>
        <extracomment>the focus of an hour: work with and for people</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Technical</source>
        <extracomment>the focus of an hour</extracomment>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>the focus of an hour: people and technical at once</extracomment>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>My choice</source>
        <extracomment>who chose the work</extracomment>
        <translation>Elegido por mí</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>who chose the work: somebody asked me to do it</extracomment>
        <translation>Me lo pidieron</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>who chose the work: I had to</extracomment>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Tired</source>
        <extracomment>how I was during an activity</extracomment>
        <translation>Con cansancio</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>how an activity went</extracomment>
        <translation>Con interrupciones</translation>
    </message>
    <message>
        <source>Unwell</source>
        <extracomment>how I was during an activity</extracomment>
        <translation>Con malestar</translation>
    </message>
    <message>
        <source>Unusual day</source>
        <translation>Día inusual</translation>
    </message>
    <message>
        <source>First time</source>
        <extracomment>I did this for the first time</extracomment>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>very drained</source>
        <translation>mucha menos energía</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>menos energía</translation>
    </message>
    <message>
        <source>a little drained</source>
        <translation>un poco menos de energía</translation>
    </message>
    <message>
        <source>no different</source>
        <extracomment>what an activity did to my energy: nothing</extracomment>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>a little energised</source>
        <translation>un poco más de energía</translation>
    </message>
    <message>
        <source>energised</source>
        <translation>más energía</translation>
    </message>
    <message>
        <source>very energised</source>
        <translation>mucha más energía</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>where my attention was: not in the activity</extracomment>
        <translation>lejos</translation>
    </message>
    <message>
        <source>half there</source>
        <translation>a medias</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>my attention was in the activity</extracomment>
        <translation>presente</translation>
    </message>
    <message>
        <source>drawn in</source>
        <translation>metida</translation>
    </message>
    <message>
        <source>absorbed</source>
        <translation>absorta</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a number: 0</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number</comment>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number</comment>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number</comment>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number</comment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number</comment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number</comment>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number</comment>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number</comment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number</comment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number</comment>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>a number</comment>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>a number</comment>
        <translation>doce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated days</source>
        <translation>
            <numerusform>un día valorado</numerusform>
            <numerusform>%Ln días valorados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tryboth::WorthButtons</name>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of a rating: %1 is a number such as +2, %2 its meaning</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tryboth::WritingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>E&amp;scribir…</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
        <source>Writing was stopped. Nothing was left behind.</source>
        <translation>Se detuvo la escritura. No quedó nada.</translation>
    </message>
    <message>
        <source>Write to a new file</source>
        <translation>Escribir en un archivo nuevo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>“%1” was written (%2). It is not encrypted.</source>
        <extracomment>%1 is a file, %2 its size</extracomment>
        <translation>«%1» se escribió (%2). No está cifrado.</translation>
    </message>
</context>
<context>
    <name>tryboth::WritingField</name>
    <message>
        <source>“%1” is right</source>
        <extracomment>in the menu of a word that is underlined: %1 is the word</extracomment>
        <translation>«%1» está bien escrito</translation>
    </message>
</context>
<context>
    <name>tryboth::YearsChart</name>
    <message>
        <source>Your direction over the years</source>
        <translation>Tu dirección a lo largo de los años</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the first and last day of an experiment</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Roles and decisions</source>
        <translation>Puestos y decisiones</translation>
    </message>
    <message>
        <source>Five-year answers</source>
        <translation>Respuestas a cinco años</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>people minus technical, as on the Energy page</extracomment>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>people ↑</source>
        <translation>personas ↑</translation>
    </message>
    <message>
        <source>technical ↓</source>
        <translation>técnico ↓</translation>
    </message>
    <message>
        <source>Drawn where both kinds of work have a line.</source>
        <translation>Se dibuja donde ambos tipos de trabajo tienen una línea.</translation>
    </message>
</context>
<context>
    <name>tryboth::ZoomLine</name>
    <message>
        <source>Show all days</source>
        <extracomment>Button: ends looking at a part of the days of a chart</extracomment>
        <translation>Mostrar todos los días</translation>
    </message>
    <message>
        <source>Arrows read the days, + and − or Ctrl and the wheel zoom, Shift and arrows or dragging move.</source>
        <translation>Las flechas leen los días; + y − o Ctrl y la rueda cambian el tamaño; Mayús y las flechas o arrastrar mueven.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Backup</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>entries unknown</source>
        <translation>entradas desconocidas</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>sin sellar</translation>
    </message>
    <message>
        <source>No backup was kept. The journal stays as it is. Is there room on the disk?</source>
        <translation>No se conservó ninguna copia de seguridad. El diario se queda como está. ¿Hay espacio en el disco?</translation>
    </message>
    <message>
        <source>Backup number %1 was kept.</source>
        <translation>Se conservó la copia de seguridad número %1.</translation>
    </message>
    <message>
        <source>“%1” is no number of a backup; “backups” lists them.</source>
        <translation>«%1» no es el número de una copia de seguridad; «backups» las muestra.</translation>
    </message>
    <message>
        <source>There is no backup number %1 of “%2”. Nothing was changed. “backups” lists them.</source>
        <translation>No hay copia de seguridad número %1 de «%2». No se cambió nada. «backups» las muestra.</translation>
    </message>
    <message>
        <source>Where shall the backup go? --out names a new file.</source>
        <translation>¿Adónde debe ir la copia? --out nombra un archivo nuevo.</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then, sealed as it was then.</source>
        <translation>«%1» es el diario como estaba entonces, sellado como estaba entonces.</translation>
    </message>
    <message>
        <source>“%1” is the journal as it was then. It is not sealed.</source>
        <translation>«%1» es el diario como estaba entonces. No está sellado.</translation>
    </message>
    <message>
        <source>Keeps the journal as it is now among its backups.</source>
        <translation>Conserva el diario como está ahora entre sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Writes a backup to a new file; the journal stays as it is.</source>
        <translation>Escribe una copia de seguridad en un archivo nuevo; el diario se queda como está.</translation>
    </message>
    <message>
        <source>The number that “backups” shows.</source>
        <translation>El número que muestra «backups».</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>El archivo nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln others</source>
        <extracomment>%1 is a number of entries in words; the others are reflections, experiments and the like</extracomment>
        <translation>
            <numerusform>%1, %Ln más</numerusform>
            <numerusform>%1, %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the earlier versions of the journal that were kept, newest first, with how many entries and other things each holds.</source>
        <translation>Lista las versiones anteriores del diario que se conservaron, la más nueva primero, con cuántas entradas y otras cosas contiene cada una.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Chart</name>
    <message>
        <source>There is nothing to draw in these days, so no picture was written. “energy” says what is missing.</source>
        <translation>No hay nada que dibujar en estos días, así que no se escribió ninguna imagen. «energy» dice qué falta.</translation>
    </message>
    <message>
        <source>No experiment with days has the id “%1”. “experiments” lists them.</source>
        <translation>Ningún experimento con días tiene el id «%1». «experiments» los muestra.</translation>
    </message>
    <message>
        <source>Each mark is a rated day, from −3 to +3; hollow marks are the first days of a phase, which no comparison counts · computed by rules %1</source>
        <translation>Cada marca es un día valorado, de −3 a +3; las marcas huecas son los primeros días de una fase, que ninguna comparación cuenta · calculado con las reglas %1</translation>
    </message>
    <message>
        <source>--kind is energy, tilt, activities, hours or experiment:ID.</source>
        <translation>--kind es energy, tilt, activities, hours o experiment:ID.</translation>
    </message>
    <message>
        <source>--out is the file to write: .svg, .png or .pdf.</source>
        <translation>--out es el archivo que se escribe: .svg, .png o .pdf.</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written. Choose another name.</source>
        <translation>«%1» ya existe, y no se escribió nada. Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«%1» se escribió.</translation>
    </message>
    <message>
        <source>Writes a chart as a picture, with how many ratings it shows and how they were computed.</source>
        <translation>Escribe un gráfico como imagen, con cuántas valoraciones muestra y cómo se calcularon.</translation>
    </message>
    <message>
        <source>energy, tilt, activities, hours or experiment:ID.</source>
        <translation>energy, tilt, activities, hours o experiment:ID.</translation>
    </message>
    <message>
        <source>The file to write, .svg, .png or .pdf; it must not be there yet.</source>
        <translation>El archivo que se escribe, .svg, .png o .pdf; no debe existir todavía.</translation>
    </message>
    <message>
        <source>In dark colours.</source>
        <translation>En colores oscuros.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Check</name>
    <message>
        <source>Not sealed: anyone who reaches the file can read it.</source>
        <translation>Sin sellar: cualquiera que llegue al archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Sealed: its passphrase opens it, and the recovery key of %1.</source>
        <translation>Sellado: lo abren su frase de contraseña y la clave de recuperación del %1.</translation>
    </message>
    <message>
        <source>Sealed: its passphrase opens it. There is no recovery key.</source>
        <translation>Sellado: lo abre su frase de contraseña. No hay clave de recuperación.</translation>
    </message>
    <message>
        <source>The journal is sound.</source>
        <translation>El diario está en buen estado.</translation>
    </message>
    <message>
        <source>The journal is damaged; open one of its backups instead.</source>
        <translation>El diario está dañado; abre en su lugar una de sus copias de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts of a merge wait to be looked at; “history” shows them.</source>
        <translation>
            <numerusform>%Ln texto de una combinación espera que lo mires; «history» lo muestra.</numerusform>
            <numerusform>%Ln textos de una combinación esperan que los mires; «history» los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>schema: %1</source>
        <translation>esquema: %1</translation>
    </message>
    <message>
        <source>Tells whether the journal is sound, and how much is in it.</source>
        <translation>Dice si el diario está en buen estado, y cuánto contiene.</translation>
    </message>
    <message>
        <source>What is inside was not checked.</source>
        <translation>Lo que hay dentro no se comprobó.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Commands</name>
    <message>
        <source>The journal.</source>
        <translation>El diario.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Conflicts</name>
    <message>
        <source>in the journal: %1</source>
        <translation>en el diario: %1</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(ya no está)</translation>
    </message>
    <message>
        <source>the other: %1</source>
        <translation>el otro: %1</translation>
    </message>
    <message>
        <source>No merge has left anything to be looked at.</source>
        <translation>Ninguna combinación dejó nada por mirar.</translation>
    </message>
    <message>
        <source>Lists the texts that both versions of a merge had changed, both sides of each.</source>
        <translation>Muestra los textos que habían cambiado ambas versiones de una combinación, con sus dos lados.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Desk</name>
    <message>
        <source>The coach&apos;s desk.</source>
        <translation>El escritorio del coach.</translation>
    </message>
    <message>
        <source>“%1” is a new coach&apos;s desk, sealed with your passphrase.</source>
        <translation>«%1» es un nuevo escritorio del coach, sellado con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Clients seal shares for this key: %1</source>
        <translation>Las personas acompañadas sellan envíos para esta clave: %1</translation>
    </message>
    <message>
        <source>Its eight words: %1</source>
        <translation>Sus ocho palabras: %1</translation>
    </message>
    <message>
        <source>This share is on the desk already. Nothing was added.</source>
        <translation>Este envío ya está en el escritorio. No se añadió nada.</translation>
    </message>
    <message>
        <source>The desk does not know whose share this is. The name in it: “%1”. The eight words of its key: %2. Nothing was changed. Say it with --client NAME and, once you have compared the words, --confirm-key.</source>
        <translation>El escritorio no sabe de quién es este envío. El nombre que lleva: «%1». Las ocho palabras de su clave: %2. No se cambió nada. Dilo con --client NAME y, cuando hayas comparado las palabras, --confirm-key.</translation>
    </message>
    <message>
        <source>The share is on the desk. Items: %1. Its id: %2</source>
        <translation>El envío está en el escritorio. Elementos: %1. Su id: %2</translation>
    </message>
    <message>
        <source>  share %1: to be deleted since %2</source>
        <translation>  envío %1: por eliminar desde el %2</translation>
    </message>
    <message>
        <source>  share %1</source>
        <translation>  envío %1</translation>
    </message>
    <message>
        <source>No share on the desk has the item %1. Nothing was changed. “desk” lists what there is.</source>
        <translation>Ningún envío del escritorio tiene el elemento %1. No se cambió nada. «desk» muestra lo que hay.</translation>
    </message>
    <message>
        <source>A comment is a question, an observation or an appreciation.</source>
        <translation>Un comentario es question, observation o appreciation.</translation>
    </message>
    <message>
        <source>The comment is on “%1”.</source>
        <translation>El comentario es sobre «%1».</translation>
    </message>
    <message>
        <source>There is no such share on the desk, or it is to be deleted. Nothing was changed. “desk” lists what there is.</source>
        <translation>No hay tal envío en el escritorio, o debe eliminarse. No se cambió nada. «desk» muestra lo que hay.</translation>
    </message>
    <message>
        <source>Say with --out where the reply goes.</source>
        <translation>Di con --out adónde va la respuesta.</translation>
    </message>
    <message>
        <source>The reply is in “%1”. It says:</source>
        <translation>La respuesta está en «%1». Dice:</translation>
    </message>
    <message>
        <source>Say with --out where the brief goes.</source>
        <translation>Di con --out adónde va la hoja.</translation>
    </message>
    <message>
        <source>The brief is in “%1”. It is not sealed.</source>
        <translation>La hoja está en «%1». No está sellada.</translation>
    </message>
    <message>
        <source>The id of a share on the desk, as “desk” lists it.</source>
        <translation>El id de un envío del escritorio, como lo muestra «desk».</translation>
    </message>
    <message>
        <source>Makes a coach&apos;s desk, which is always sealed.</source>
        <translation>Crea un escritorio del coach, que siempre está sellado.</translation>
    </message>
    <message>
        <source>Lists the clients of a desk, their shares and the items.</source>
        <translation>Muestra las personas de un escritorio, sus envíos y los elementos.</translation>
    </message>
    <message>
        <source>Puts a share that a client sent on the desk.</source>
        <translation>Pone en el escritorio un envío que mandó una persona acompañada.</translation>
    </message>
    <message>
        <source>The share file.</source>
        <translation>El archivo de envío.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the share from this open file descriptor.</source>
        <translation>Lee la frase de contraseña del envío de este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>Writes a comment on an item of a share.</source>
        <translation>Escribe un comentario sobre un elemento de un envío.</translation>
    </message>
    <message>
        <source>The id of an item, as “desk” lists it.</source>
        <translation>El id de un elemento, como lo muestra «desk».</translation>
    </message>
    <message>
        <source>What the comment says.</source>
        <translation>Lo que dice el comentario.</translation>
    </message>
    <message>
        <source>question, observation or appreciation.</source>
        <translation>question, observation o appreciation.</translation>
    </message>
    <message>
        <source>Writes the reply to a share, sealed for the client.</source>
        <translation>Escribe la respuesta a un envío, sellada para la persona.</translation>
    </message>
    <message>
        <source>The new reply file.</source>
        <translation>El nuevo archivo de respuesta.</translation>
    </message>
    <message>
        <source>Writes a session brief of one or two pages.</source>
        <translation>Escribe una hoja de sesión de una o dos páginas.</translation>
    </message>
    <message>
        <source>The new PDF file.</source>
        <translation>El nuevo archivo PDF.</translation>
    </message>
    <message>
        <source>This share carries the key of “%1”, but does not prove that they made it: it came with a passphrase or without a proof. Nothing was changed. Ask them whether they sent it, and say so with --client NAME --confirm-key.</source>
        <translation>Este envío lleva la clave de «%1», pero no prueba que lo hiciera esa persona: llegó con una frase de contraseña o sin prueba. No se cambió nada. Pregúntale si lo envió y dilo con --client NAME --confirm-key.</translation>
    </message>
    <message>
        <source>Whose share it is, where the desk cannot tell by its key.</source>
        <translation>De quién es el envío, cuando el escritorio no puede saberlo por su clave.</translation>
    </message>
    <message>
        <source>Says that the eight words of a new key were compared, or that the client sent a share that does not prove it.</source>
        <translation>Dice que se compararon las ocho palabras de una clave nueva, o que la persona envió un envío que no lo prueba.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Direction</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>one line of evidence: %1 for, against or not yet known, %2 one&apos;s own words, %3 where they are from</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Earlier answers are sealed until a new one is written.</source>
        <translation>Las respuestas anteriores están selladas hasta que se escriba una nueva.</translation>
    </message>
    <message>
        <source>Lists the decision records by their day. What was expected stays sealed until the review.</source>
        <translation>Muestra las decisiones registradas por su día. Lo que se esperaba sigue sellado hasta el balance.</translation>
    </message>
    <message>
        <source>Says what is due, what was answered, and what speaks for and against each kind of work, in your own starred words. No verdict.</source>
        <translation>Dice qué está pendiente, qué se respondió, y qué habla a favor y en contra de cada tipo de trabajo, con tus propias palabras destacadas. Sin veredicto.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::DirectionList</name>
    <message>
        <source>Five-year answer</source>
        <translation>Respuesta a cinco años</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Energy</name>
    <message>
        <source>%1 to %2, ratings: %3 people, %4 technical, %5 mixed</source>
        <translation>%1 a %2, valoraciones: %3 personas, %4 técnico, %5 mixto</translation>
    </message>
    <message>
        <source>Says what the ratings tell, with the mean and the number of ratings of each activity.</source>
        <translation>Dice lo que cuentan las valoraciones, con la media y el número de valoraciones de cada actividad.</translation>
    </message>
    <message>
        <source>The first day, %1, comes after the last day, %2.</source>
        <translation>El primer día, %1, viene después del último, %2.</translation>
    </message>
    <message>
        <source>Leaves out entries written more than a day after their day had ended.</source>
        <translation>Omite las entradas escritas más de un día después de terminar su día.</translation>
    </message>
    <message>
        <source>Does not weigh the ratings of a day by their minutes.</source>
        <translation>No pondera las valoraciones de un día por sus minutos.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Experiments</name>
    <message>
        <source>“%1” is not an id. “experiments” lists the ids.</source>
        <translation>«%1» no es un id. «experiments» muestra los ids.</translation>
    </message>
    <message>
        <source>There is no experiment with this id. “experiments” lists them.</source>
        <translation>No hay ningún experimento con este id. «experiments» los muestra.</translation>
    </message>
    <message>
        <source>Lists the experiments by their start.</source>
        <translation>Muestra los experimentos por su inicio.</translation>
    </message>
    <message>
        <source>Says how an experiment stands, with every number, its inputs and the version of the rules.</source>
        <translation>Dice cómo está un experimento, con cada número, sus datos de partida y la versión de las reglas.</translation>
    </message>
    <message>
        <source>The experiment, as “experiments” lists it.</source>
        <translation>El experimento, como lo muestra «experiments».</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Export</name>
    <message>
        <source>--without takes numbers, charts, entries, notes, experiments and reflections, and “%1” is none of them.</source>
        <translation>--without admite numbers, charts, entries, notes, experiments y reflections, y «%1» no es ninguno.</translation>
    </message>
    <message>
        <source>--paper is a4 or a5.</source>
        <translation>--paper es a4 o a5.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«%1» se escribió.</translation>
    </message>
    <message>
        <source>--to is %1, and --out is the file to write.</source>
        <translation>--to es %1, y --out es el archivo que se escribe.</translation>
    </message>
    <message>
        <source>A booklet is of days: it takes --from and --until, and neither --focus nor --query.</source>
        <translation>Un cuaderno es de días: admite --from y --until, y no --focus ni --query.</translation>
    </message>
    <message>
        <source>Writes the journal, or what is asked for of it, into a new file.</source>
        <translation>Escribe el diario, o lo que se pida de él, en un archivo nuevo.</translation>
    </message>
    <message>
        <source>booklet, csv, html, ics, json, markdown or pdf.</source>
        <translation>booklet, csv, html, ics, json, markdown o pdf.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>El archivo que se escribe; no debe existir todavía.</translation>
    </message>
    <message>
        <source>First day, e.g. 2026-11-01.</source>
        <translation>Primer día, p.&#xa0;ej. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, e.g. 2026-11-30.</source>
        <translation>Último día, p.&#xa0;ej. 2026-11-30.</translation>
    </message>
    <message>
        <source>With the list of names and the secret keys, which otherwise stay; json only.</source>
        <translation>Con la lista de nombres y las claves secretas, que si no se quedan; solo json.</translation>
    </message>
    <message>
        <source>What a booklet leaves out: numbers, charts, entries, notes, experiments, reflections; several with commas between.</source>
        <translation>Lo que omite un cuaderno: numbers, charts, entries, notes, experiments, reflections; varios separados por comas.</translation>
    </message>
    <message>
        <source>A booklet with five-year answers, reasons and decisions, too; what is sealed stays out.</source>
        <translation>Un cuaderno también con respuestas a cinco años, razones y decisiones; lo sellado queda fuera.</translation>
    </message>
    <message>
        <source>Of a booklet: a4 or a5.</source>
        <translation>De un cuaderno: a4 o a5.</translation>
    </message>
    <message>
        <source>What to write, in the words of “search”.</source>
        <translation>Qué escribir, con las palabras de «search».</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::History</name>
    <message>
        <source>(from a merge, waits to be looked at)</source>
        <translation>(de una combinación, espera que lo mires)</translation>
    </message>
    <message>
        <source>This answer is sealed until a new one is written. Nothing was changed. Answer the five-year question first.</source>
        <translation>Esta respuesta está sellada hasta que se escriba una nueva. No se cambió nada. Responde primero la pregunta a cinco años.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier texts are forgotten. Backups that were kept before still hold them; “backups” lists those.</source>
        <translation>
            <numerusform>Se olvidó %Ln texto anterior. Las copias de seguridad hechas antes aún lo contienen; «backups» las muestra.</numerusform>
            <numerusform>Se olvidaron %Ln textos anteriores. Las copias de seguridad hechas antes aún los contienen; «backups» las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the earlier texts of an entry and what was removed from it, or those of a client on a coach&apos;s desk, last changed first.</source>
        <translation>Lista los textos anteriores de una entrada y lo que se quitó de ella, o los de una persona en un escritorio del coach, lo último cambiado primero.</translation>
    </message>
    <message>
        <source>The entry, as “list” and “trash” show it; on a desk the client or the comment, as “desk --json” gives it.</source>
        <translation>La entrada, como la muestran «list» y «trash»; en un escritorio, la persona o el comentario, como los da «desk --json».</translation>
    </message>
    <message>
        <source>Removes every earlier text from the journal, or from a coach&apos;s desk.</source>
        <translation>Quita todos los textos anteriores del diario o de un escritorio del coach.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Import</name>
    <message>
        <source>--column takes date, time, minutes, activity, energy, title, note or tags and the name of a column, as in date=Day; “%1” is none.</source>
        <translation>--column admite date, time, minutes, activity, energy, title, note o tags y el nombre de una columna, como en date=Day; «%1» no lo es.</translation>
    </message>
    <message>
        <source>--mood takes a name and an energy from −3 to +3, as in tired=-2; “%1” is none.</source>
        <translation>--mood admite un nombre y una energía de −3 a +3, como en tired=-2; «%1» no lo es.</translation>
    </message>
    <message>
        <source>--dates is day-first or month-first, not “%1”.</source>
        <translation>--dates es day-first o month-first, no «%1».</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 of them new and %4 known; %5 left out. Nothing was changed.</source>
        <translation>%1: %2 encontradas, de ellas %3 nuevas y %4 conocidas; %5 omitidas. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 of them added and %4 known; %5 left out.</source>
        <translation>%1: %2 encontradas, de ellas %3 añadidas y %4 conocidas; %5 omitidas.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Moods without a number: %1. Give them one with --mood.</source>
        <translation>Estados de ánimo sin número: %1. Dales uno con --mood.</translation>
    </message>
    <message>
        <source>Columns kept in the notes: %1.</source>
        <translation>Columnas conservadas en las notas: %1.</translation>
    </message>
    <message>
        <source>Besides entries: %1.</source>
        <translation>Además de entradas: %1.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Tomando</translation>
    </message>
    <message>
        <source>Say it with --column, as in --column date=Day.</source>
        <translation>Dilo con --column, como en --column date=Day.</translation>
    </message>
    <message>
        <source>Say it with --dates day-first or --dates month-first.</source>
        <translation>Dilo con --dates day-first o --dates month-first.</translation>
    </message>
    <message>
        <source>Say it with --encoding, as in --encoding windows-1252.</source>
        <translation>Dilo con --encoding, como en --encoding windows-1252.</translation>
    </message>
    <message>
        <source>Say it with --own-address.</source>
        <translation>Dilo con --own-address.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Sus columnas: %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>--format is %1, not “%2”.</source>
        <translation>--format es %1, no «%2».</translation>
    </message>
    <message>
        <source>The import of “%1” was taken back: %2 entries. What was edited since is in the trash.</source>
        <translation>Se deshizo la importación de «%1»: %2 entradas. Lo editado desde entonces está en la papelera.</translation>
    </message>
    <message>
        <source>Experiments that went with it: %1.</source>
        <translation>Experimentos que se fueron con ella: %1.</translation>
    </message>
    <message>
        <source>Answers, reasons and decisions that went with it: %1.</source>
        <translation>Respuestas, razones y decisiones que se fueron con ella: %1.</translation>
    </message>
    <message>
        <source>Adds what a file holds and the journal does not.</source>
        <translation>Añade lo que un archivo contiene y el diario no.</translation>
    </message>
    <message>
        <source>The file or folder to read.</source>
        <translation>El archivo o la carpeta que se lee.</translation>
    </message>
    <message>
        <source>What the file is: %1. Told from what is in it unless said.</source>
        <translation>Qué es el archivo: %1. Se deduce de lo que contiene si no se dice.</translation>
    </message>
    <message>
        <source>day-first or month-first, where 01/07 could be either.</source>
        <translation>day-first o month-first, donde 01/07 podría ser cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Which column of a table is what, e.g. date=Day; repeat it.</source>
        <translation>Qué columna de una tabla es qué, p.&#xa0;ej. date=Day; repítelo.</translation>
    </message>
    <message>
        <source>The energy that a mood means, e.g. tired=-2; repeat it.</source>
        <translation>La energía que significa un estado de ánimo, p.&#xa0;ej. tired=-2; repítelo.</translation>
    </message>
    <message>
        <source>A mood that stays a word, without an energy; repeat it.</source>
        <translation>Un estado de ánimo que queda como palabra, sin energía; repítelo.</translation>
    </message>
    <message>
        <source>How a text that is neither UTF-8 nor UTF-16 was written, e.g. windows-1252.</source>
        <translation>Cómo se escribió un texto que no es UTF-8 ni UTF-16, p.&#xa0;ej. windows-1252.</translation>
    </message>
    <message>
        <source>The timeformat of your jrnl settings.</source>
        <translation>El timeformat de tus ajustes de jrnl.</translation>
    </message>
    <message>
        <source>An e-mail address of yours; repeat it.</source>
        <translation>Una dirección de correo tuya; repítelo.</translation>
    </message>
    <message>
        <source>Keeps the subjects of commits.</source>
        <translation>Conserva los asuntos de los commits.</translation>
    </message>
    <message>
        <source>Keeps the names of the invited.</source>
        <translation>Conserva los nombres de las personas invitadas.</translation>
    </message>
    <message>
        <source>Keeps the descriptions of events.</source>
        <translation>Conserva las descripciones de los eventos.</translation>
    </message>
    <message>
        <source>Only tells what would be added.</source>
        <translation>Solo dice lo que se añadiría.</translation>
    </message>
    <message>
        <source>Lists what can be read and written.</source>
        <translation>Muestra lo que se puede leer y escribir.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Takes the last import back.</source>
        <translation>Deshace la última importación.</translation>
    </message>
    <message>
        <source>Other days are chosen with --from and --to.</source>
        <translation>Otros días se eligen con --from y --to.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Json</name>
    <message>
        <source>An object: id, of what was moved.</source>
        <translation>Un objeto: id, de lo que se movió.</translation>
    </message>
    <message>
        <source>An object: sealed, plain_backups (how many backups are kept that are not sealed).</source>
        <translation>Un objeto: sealed, plain_backups (cuántas copias de seguridad se conservan sin sellar).</translation>
    </message>
    <message>
        <source> A range is an object: lower, upper.</source>
        <translation> Un intervalo es un objeto: lower, upper.</translation>
    </message>
    <message>
        <source>An object: id, of the new check-in.</source>
        <translation>Un objeto: id, de la nueva entrada.</translation>
    </message>
    <message>
        <source>A list of check-ins: id, date, time, zone, minutes, activity, focus, energy, engagement, chosen, title, note, tags, experiment.</source>
        <translation>Una lista de entradas: id, date, time, zone, minutes, activity, focus, energy, engagement, chosen, title, note, tags, experiment.</translation>
    </message>
    <message>
        <source>An object: question (prompt, version, question, answer), null where there is none today; waiting, a list of source, key, title. With --answer: id, of the reflection.</source>
        <translation>Un objeto: question (prompt, version, question, answer), null cuando hoy no hay ninguna; waiting, una lista de source, key, title. Con --answer: id, de la reflexión.</translation>
    </message>
    <message>
        <source>An object: forgotten, how many texts.</source>
        <translation>Un objeto: forgotten, cuántos textos.</translation>
    </message>
    <message>
        <source>A list: of (what kind), id, field, present (the text in the journal, null where it is gone), other.</source>
        <translation>Una lista: of (qué tipo), id, field, present (el texto del diario, null si ya no está), other.</translation>
    </message>
    <message>
        <source>An object: from, to; rules (the version of the rules), smallest_difference, leaves_out_late, weighs_by_minutes (what was asked for); sufficiency, sentence, detail; now (null, or day, difference, lower, upper, people_days, technical_days); ratings (how many: people, technical, mixed); numbers, a list of id, sentence, warning, values (by name), n, period, counted, left_out, formula, rules; people, technical and tilt, lists of day, value, lower, upper; gaps (first, last); experiments in these days (title, focus, from, to); activities (activity, focus, ratings, mean) and the same for activities_of_any_focus; weekdays (weekday, ratings, mean); hours (weekday, hour, ratings, mean); marks (day, focus, energy, ratings, first_week_of_use and, where it is known, time). Weekdays count from 1, Monday. Energy lies between −3 and +3.</source>
        <translation>Un objeto: from, to; rules (la versión de las reglas), smallest_difference, leaves_out_late, weighs_by_minutes (lo que se pidió); sufficiency, sentence, detail; now (null, o day, difference, lower, upper, people_days, technical_days); ratings (cuántas: people, technical, mixed); numbers, una lista de id, sentence, warning, values (por nombre), n, period, counted, left_out, formula, rules; people, technical y tilt, listas de day, value, lower, upper; gaps (first, last); experiments de estos días (title, focus, from, to); activities (activity, focus, ratings, mean) y lo mismo para activities_of_any_focus; weekdays (weekday, ratings, mean); hours (weekday, hour, ratings, mean); marks (day, focus, energy, ratings, first_week_of_use y, si se conoce, time). Los días de la semana cuentan desde 1, lunes. La energía está entre −3 y +3.</translation>
    </message>
    <message>
        <source>An effect is null or difference, difference_range, freedom, carry_over, effective_a, effective_b, nap, tau, nap_range, trend (slope, step, flag). A comparison is ended, days_a, days_b, weeks_a, weeks_b, difference_range, nap_range, trend_flag, design; a is before or technical, b is during or people. An imbalance is what, before, during, days_before, days_during, standardised, notable. A draw is null or kind, seed, at, admissible, drawn, holds_when_redone.</source>
        <translation>Un effect es null o difference, difference_range, freedom, carry_over, effective_a, effective_b, nap, tau, nap_range, trend (slope, step, flag). Un comparison es ended, days_a, days_b, weeks_a, weeks_b, difference_range, nap_range, trend_flag, design; a es antes o técnico, b es durante o personas. Un imbalance es what, before, during, days_before, days_during, standardised, notable. Un draw es null o kind, seed, at, admissible, drawn, holds_when_redone.</translation>
    </message>
    <message>
        <source>An object: id, title, track, status, start, end, pair; rules, smallest_difference, baseline_rule; hypothesis, change_my_mind, protocol, exit_rule; verdict, sentence, details; entries, a list of id, day, minutes, energy, late; day_notes (day, sleep, load, unusual); reviews (on, remembered, else_changed, mind_changed, outcome, learned, surprised, again, second_look_on, looked_again_on, looked_again); forecast (null, or sealed, opened and, once it is open, energy_expected, confidence, level, level_range, within); draw; sessions (planned_on, state, remark, check_in); amendments (at, field, old, new, reason).</source>
        <translation>Un objeto: id, title, track, status, start, end, pair; rules, smallest_difference, baseline_rule; hypothesis, change_my_mind, protocol, exit_rule; verdict, sentence, details; entries, una lista de id, day, minutes, energy, late; day_notes (day, sleep, load, unusual); reviews (on, remembered, else_changed, mind_changed, outcome, learned, surprised, again, second_look_on, looked_again_on, looked_again); forecast (null, o sealed, opened y, una vez abierto, energy_expected, confidence, level, level_range, within); draw; sessions (planned_on, state, remark, check_in); amendments (at, field, old, new, reason).</translation>
    </message>
    <message>
        <source>numbers has before and during (from, to, rated_days, iso_weeks, mean, same_every_day); marks (day, energy, during, left_out); delays (entries, late, timed, median_minutes); choice (mine, asked, mean_mine, mean_asked, notable); kept, due, kept_range, moved_or_not_possible; effect, comparison; adjusted (null, or days, raw, adjusted, sleep, load, friday); slope_before, lot_p, lot_starts; imbalance, low_last_week, overlaps, second_look_on and, where there are enough days, halves (first, first_days, second, second_days).</source>
        <translation>numbers tiene before y during (from, to, rated_days, iso_weeks, mean, same_every_day); marks (day, energy, during, left_out); delays (entries, late, timed, median_minutes); choice (mine, asked, mean_mine, mean_asked, notable); kept, due, kept_range, moved_or_not_possible; effect, comparison; adjusted (null, o days, raw, adjusted, sleep, load, friday); slope_before, lot_p, lot_starts; imbalance, low_last_week, overlaps, second_look_on y, si hay días suficientes, halves (first, first_days, second, second_days).</translation>
    </message>
    <message>
        <source>Where the experiment is one of a pair, pair_report has id, rules, smallest_difference, arrangement, question, people_left, verdict, sentence, details, people_minutes, technical_minutes, effect, imbalance, comparison, draw; week_pairs (number, people_from, technical_from, people_days, technical_days, people_mean, technical_mean, difference, dropped) and, where weeks were drawn, lottery (pairs, people_higher, technical_higher, mean_difference, difference_range, p_two_sided, p_people_higher, p_smallest, p_sign_test, walsh_median, exact).</source>
        <translation>Cuando el experimento es uno de un par, pair_report tiene id, rules, smallest_difference, arrangement, question, people_left, verdict, sentence, details, people_minutes, technical_minutes, effect, imbalance, comparison, draw; week_pairs (number, people_from, technical_from, people_days, technical_days, people_mean, technical_mean, difference, dropped) y, si se sortearon semanas, lottery (pairs, people_higher, technical_higher, mean_difference, difference_range, p_two_sided, p_people_higher, p_smallest, p_sign_test, walsh_median, exact).</translation>
    </message>
    <message>
        <source>An object: file, kind, title, says (what stands above the picture).</source>
        <translation>Un objeto: file, kind, title, says (lo que está sobre la imagen).</translation>
    </message>
    <message>
        <source>A list: id, title, track, status, start, end, pair.</source>
        <translation>Una lista: id, title, track, status, start, end, pair.</translation>
    </message>
    <message>
        <source>A list: id, title, state, decided_on, choice, leads, changes_role, review_on; expectations (by, sealed and, once they are open, text, confidence, outcome); turn_back_if (sign, look_on, occurred).</source>
        <translation>Una lista: id, title, state, decided_on, choice, leads, changes_role, review_on; expectations (by, sealed y, una vez abiertas, text, confidence, outcome); turn_back_if (sign, look_on, occurred).</translation>
    </message>
    <message>
        <source>An object: due, a list of what, title, since; question, next_on, answers_sealed; answers (on, text, sort); people and technical, each with for, against and not_yet_known, lists of words, source, day; sentence, detail, as “energy” gives them.</source>
        <translation>Un objeto: due, una lista de what, title, since; question, next_on, answers_sealed; answers (on, text, sort); people y technical, cada uno con for, against y not_yet_known, listas de words, source, day; sentence, detail, como los da «energy».</translation>
    </message>
    <message>
        <source>An object: file, sealed.</source>
        <translation>Un objeto: file, sealed.</translation>
    </message>
    <message>
        <source>An object: file, check_ins.</source>
        <translation>Un objeto: file, check_ins.</translation>
    </message>
    <message>
        <source>An object: format, found, new, duplicates, skipped, problems (a list of line and sentence); where there are any, new_experiments and others (counts by kind).</source>
        <translation>Un objeto: format, found, new, duplicates, skipped, problems (una lista de line y sentence); si los hay, new_experiments y others (recuentos por tipo).</translation>
    </message>
    <message>
        <source>An object: name, format, taken; where there are any, experiments, and direction (answers, reasons and decisions).</source>
        <translation>Un objeto: name, format, taken; si los hay, experiments, y direction (respuestas, razones y decisiones).</translation>
    </message>
    <message>
        <source>An object: file, format, bytes.</source>
        <translation>Un objeto: file, format, bytes.</translation>
    </message>
    <message>
        <source>An object: import (a list of format and description), export (a list of names).</source>
        <translation>Un objeto: import (una lista de format y description), export (una lista de nombres).</translation>
    </message>
    <message>
        <source>An object: number, file, bytes, of the backup that was kept.</source>
        <translation>Un objeto: number, file, bytes, de la copia de seguridad que se conservó.</translation>
    </message>
    <message>
        <source>An object: file, recipient (the public half of the key).</source>
        <translation>Un objeto: file, recipient (la mitad pública de la clave).</translation>
    </message>
    <message>
        <source>An object: text, the page.</source>
        <translation>Un objeto: text, la página.</translation>
    </message>
    <message>
        <source>An object: text, the script.</source>
        <translation>Un objeto: text, el script.</translation>
    </message>
    <message>
        <source>id, at, coach, preset, from, to, items (how many), delete_by, kind, sha256 (of the file)</source>
        <translation>id, at, coach, preset, from, to, items (cuántos), delete_by, kind, sha256 (del archivo)</translation>
    </message>
    <message>
        <source>An object: public_key, fingerprint (its eight words).</source>
        <translation>Un objeto: public_key, fingerprint (sus ocho palabras).</translation>
    </message>
    <message>
        <source>A list, newest first: %1.</source>
        <translation>Una lista, lo más nuevo primero: %1.</translation>
    </message>
    <message>
        <source>An object: reply, share (their ids), added (false where it was here before); comments, questions, steps (how many).</source>
        <translation>Un objeto: reply, share (sus ids), added (false si ya estaba aquí); comments, questions, steps (cuántos).</translation>
    </message>
    <message>
        <source>An object: file, key (for which clients seal), fingerprint.</source>
        <translation>Un objeto: file, key (para la que sellan las personas acompañadas), fingerprint.</translation>
    </message>
    <message>
        <source>A list of clients: id, label; shares, a list of id, cover_note, agreement, delete_by; items (id, kind, day, title) and comments (id, item, kind, text) of each. A share whose day has passed is not in it.</source>
        <translation>Una lista de personas acompañadas: id, label; shares, una lista de id, cover_note, agreement, delete_by; items (id, kind, day, title) y comments (id, item, kind, text) de cada uno. Un envío cuyo día ha pasado no está en ella.</translation>
    </message>
    <message>
        <source>An object: share (its id on the desk), items (how many), sender_proven.</source>
        <translation>Un objeto: share (su id en el escritorio), items (cuántos), sender_proven.</translation>
    </message>
    <message>
        <source>An object: id, of the comment.</source>
        <translation>Un objeto: id, del comentario.</translation>
    </message>
    <message>
        <source>An object: file, lines (all that the reply says).</source>
        <translation>Un objeto: file, lines (todo lo que dice la respuesta).</translation>
    </message>
    <message>
        <source>An object: file.</source>
        <translation>Un objeto: file.</translation>
    </message>
    <message>
        <source>An object: file; possible_names (words that look like names and stay as they are); %1.</source>
        <translation>Un objeto: file; possible_names (palabras que parecen nombres y quedan como están); %1.</translation>
    </message>
    <message>
        <source>A list, last changed first: field, until (when the text was replaced), text, conflict (true where a merge left it to be looked at); on a desk of, what the text is from.</source>
        <translation>Una lista, lo último cambiado primero: field, until (cuándo se reemplazó el texto), text, conflict (true donde una fusión lo dejó para mirarlo); en un escritorio, of, de qué es el texto.</translation>
    </message>
    <message>
        <source>An object: sound, schema, conflicts, problems, counts (rows by table) and keys (sealed, passphrase, recovery_key, passes, memory_kib). Of a sealed journal that did not open keys and problems alone; the others are null.</source>
        <translation>Un objeto: sound, schema, conflicts, problems, counts (filas por tabla) y keys (sealed, passphrase, recovery_key, passes, memory_kib). De un diario sellado que no se abrió, solo keys y problems; los demás son null.</translation>
    </message>
    <message>
        <source>A list of check-ins as “list” gives them; then of experiments, which have kind, id, title, track, status, start, end, pair; then of reflections as “export” writes them (kind, id, reflection, day, title, body, answers (prompt, version, question, text), recalledPeople, recalledTechnical, recalledAt, afterSeeing, finished, checkIns, experiments, created, modified, rev, deleted); then of answers, reasons and decisions, which have kind, id, title, day; then of second looks, which have checkIn, too, and of own questions, which have no day.</source>
        <translation>Una lista de entradas como las da «list»; luego de experimentos, que tienen kind, id, title, track, status, start, end, pair; luego de reflexiones como las escribe «export» (kind, id, reflection, day, title, body, answers (prompt, version, question, text), recalledPeople, recalledTechnical, recalledAt, afterSeeing, finished, checkIns, experiments, created, modified, rev, deleted); luego de respuestas, razones y decisiones, que tienen kind, id, title, day; luego de segundas miradas, que tienen además checkIn, y de preguntas propias, que no tienen day.</translation>
    </message>
    <message>
        <source>As “search” gives it, without second looks and own questions.</source>
        <translation>Como lo da «search», sin segundas miradas ni preguntas propias.</translation>
    </message>
    <message>
        <source>A list: number, kept, reason (why: save, import or renewal), entries, others (reflections, experiments and the like), bytes, sealed, file.</source>
        <translation>Una lista: number, kept, reason (por qué: save, import o renewal), entries, others (reflexiones, experimentos y similares), bytes, sealed, file.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::List</name>
    <message>
        <source>There is no activity called “%1”.</source>
        <translation>No hay ninguna actividad llamada «%1».</translation>
    </message>
    <message>
        <source>Lists check-ins, newest first.</source>
        <translation>Muestra las entradas, las más nuevas primero.</translation>
    </message>
    <message>
        <source>What to look for, written as in “search”.</source>
        <translation>Qué buscar, escrito como en «search».</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, tag:x, focus:people, energy:&gt;0, activity:pairing, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10, and -word for none of it; put -- before a query that begins with a minus.</source>
        <translation>Palabras, &quot;una frase&quot;, tag:x, focus:people, energy:&gt;0, activity:pairing, from:2026-11-01, to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1, hour:10, y -palabra para excluirla; pon -- delante de una búsqueda que empiece con un signo menos.</translation>
    </message>
    <message>
        <source>Lists what is in the trash, last thrown away first: entries, then experiments, reflections, answers, reasons and decisions.</source>
        <translation>Muestra lo que está en la papelera, lo último tirado primero: entradas, luego experimentos, reflexiones, respuestas, razones y decisiones.</translation>
    </message>
    <message>
        <source>Lists check-ins that match, newest first, and experiments, reflections, answers, reasons, decisions, second looks and own questions in which all the words stand.</source>
        <translation>Muestra las entradas que coinciden, las más nuevas primero, y los experimentos, reflexiones, respuestas, razones, decisiones, segundas miradas y preguntas propias en los que están todas las palabras.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Log</name>
    <message>
        <source>There is no activity called “%1”, so nothing was saved; add --focus to make it a new one.</source>
        <translation>No hay ninguna actividad llamada «%1», así que no se guardó nada; añade --focus para crear una nueva.</translation>
    </message>
    <message>
        <source>What was it? Add --activity, e.g. --activity &quot;Pairing&quot;.</source>
        <translation>¿Qué fue? Añade --activity, p.&#xa0;ej. --activity &quot;Pairing&quot;.</translation>
    </message>
    <message>
        <source>Adds a check-in and prints its id.</source>
        <translation>Añade una entrada e imprime su id.</translation>
    </message>
    <message>
        <source>What it was; an unknown one is added when --focus is given.</source>
        <translation>Qué fue; una desconocida se añade cuando se da --focus.</translation>
    </message>
    <message>
        <source>What it did to your energy, -3 to 3.</source>
        <translation>Qué le hizo a tu energía, de -3 a 3.</translation>
    </message>
    <message>
        <source>How long it took, 1 to 1440.</source>
        <translation>Cuánto duró, de 1 a 1440.</translation>
    </message>
    <message>
        <source>When it began, e.g. 2026-11-23T14:15, here unless an offset follows; now unless said.</source>
        <translation>Cuándo empezó, p.&#xa0;ej. 2026-11-23T14:15, aquí si no sigue un desfase; ahora si no se dice.</translation>
    </message>
    <message>
        <source>A title of up to 120 characters.</source>
        <translation>Un título de hasta 120 caracteres.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Una nota.</translation>
    </message>
    <message>
        <source>A tag; may be given up to 8 times.</source>
        <translation>Una etiqueta; se puede dar hasta 8 veces.</translation>
    </message>
    <message>
        <source>Who chose it: mine, asked or required.</source>
        <translation>Quién lo eligió: mine, asked o required.</translation>
    </message>
    <message>
        <source>How absorbed you were, 1 to 5.</source>
        <translation>Cuán absorta estaba tu atención, de 1 a 5.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Main</name>
    <message>
        <source>The folder “%1” cannot be written to. Nothing was changed. Choose another one.</source>
        <translation>No se puede escribir en la carpeta «%1». No se cambió nada. Elige otra.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Manual</name>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>All was done, and saved where something was to be saved.</source>
        <translation>Todo se hizo, y se guardó donde había algo que guardar.</translation>
    </message>
    <message>
        <source>Something failed, and nothing was changed; or “check” found damage.</source>
        <translation>Algo falló, y no se cambió nada; o «check» encontró daños.</translation>
    </message>
    <message>
        <source>The program was not called as its help says.</source>
        <translation>No se llamó al programa como dice su ayuda.</translation>
    </message>
    <message>
        <source>Ctrl+C or a request to end stopped it; nothing was changed and no half of a file was left.</source>
        <translation>Lo detuvo Ctrl+C o una petición de terminar; no se cambió nada y no quedó ningún archivo a medias.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Imprime JSON.</translation>
    </message>
    <message>
        <source>Speaks this language, e.g. de; else that of the system.</source>
        <translation>Habla este idioma, p.&#xa0;ej. de; si no, el del sistema.</translation>
    </message>
    <message>
        <source>keep a Tryboth journal from the command line</source>
        <translation>llevar un diario de Tryboth desde la línea de comandos</translation>
    </message>
    <message>
        <source>Every command names what it works on first, the journal before all else, and then its options. Nothing goes online. A passphrase is asked for on the terminal or read from a file descriptor; it is never an argument.</source>
        <translation>Cada comando nombra primero aquello con lo que trabaja, ante todo el diario, y luego sus opciones. Nada se conecta a internet. Una frase de contraseña se pide en el terminal o se lee de un descriptor de archivo; nunca es un argumento.</translation>
    </message>
    <message>
        <source>Names of members stay as they are from version to version; new ones may be added. Days are written 2026-11-23, moments as ISO 8601 with an offset, what is unknown as null. Sentences are for people and may change. What went wrong is said on standard error, never in the JSON.</source>
        <translation>Los nombres de los miembros se quedan como están de versión en versión; se pueden añadir nuevos. Los días se escriben 2026-11-23, los momentos como ISO 8601 con un desfase, lo desconocido como null. Las frases son para personas y pueden cambiar. Lo que salió mal se dice en la salida de errores, nunca en el JSON.</translation>
    </message>
    <message>
        <source>SHELL is bash, zsh or fish, not “%1”.</source>
        <translation>SHELL es bash, zsh o fish, no «%1».</translation>
    </message>
    <message>
        <source>Prints this manual page, for man.</source>
        <translation>Imprime esta página de manual, para man.</translation>
    </message>
    <message>
        <source>Prints what a shell needs to complete this program’s commands and options.</source>
        <translation>Imprime lo que un intérprete de comandos necesita para completar los comandos y opciones de este programa.</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash, zsh o fish.</translation>
    </message>
    <message>
        <source>Keeps locks and backups in this folder and writes nothing elsewhere but what you name, like the window with the same option. An empty file called “portable” beside the program does so for its own folder.</source>
        <translation>Guarda bloqueos y copias de seguridad en esta carpeta y no escribe en otro sitio más que lo que nombres, como la ventana con la misma opción. Un archivo vacío llamado «portable» junto al programa hace lo mismo con su propia carpeta.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::New</name>
    <message>
        <source>Seals it with a passphrase.</source>
        <translation>Lo sella con una frase de contraseña.</translation>
    </message>
    <message>
        <source>“%1” is a new, empty journal, sealed with your passphrase. Without that nobody can open it, unless you make a recovery key.</source>
        <translation>«%1» es un nuevo diario vacío, sellado con tu frase de contraseña. Sin ella nadie puede abrirlo, salvo que hagas una clave de recuperación.</translation>
    </message>
    <message>
        <source>“%1” is a new, empty journal. It is not sealed; “seal” does that.</source>
        <translation>«%1» es un nuevo diario vacío. No está sellado; «seal» lo hace.</translation>
    </message>
    <message>
        <source>“%1” is an example journal with %2 invented check-ins.</source>
        <translation>«%1» es un diario de ejemplo con %2 entradas inventadas.</translation>
    </message>
    <message>
        <source>Makes an empty journal.</source>
        <translation>Crea un diario vacío.</translation>
    </message>
    <message>
        <source>Makes a journal with invented check-ins that end today.</source>
        <translation>Crea un diario con entradas inventadas que terminan hoy.</translation>
    </message>
    <message>
        <source>How many; 450 unless said.</source>
        <translation>Cuántas; 450 si no se dice.</translation>
    </message>
    <message>
        <source>The same number gives the same check-ins; 1 unless said.</source>
        <translation>El mismo número da las mismas entradas; 1 si no se dice.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Options</name>
    <message>
        <source>First day, e.g. 2026-11-01.</source>
        <translation>Primer día, p.&#xa0;ej. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, e.g. 2026-11-30.</source>
        <translation>Último día, p.&#xa0;ej. 2026-11-30.</translation>
    </message>
    <message>
        <source>people, technical or mixed.</source>
        <translation>people, technical o mixed.</translation>
    </message>
    <message>
        <source>%1 takes a day like 2026-11-23; “%2” is none.</source>
        <translation>%1 admite un día como 2026-11-23; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %3 to %4; “%2” is none.</source>
        <translation>%1 admite un número entero de %3 a %4; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 is people, technical or mixed, not “%2”.</source>
        <translation>%1 es people, technical o mixed, no «%2».</translation>
    </message>
    <message>
        <source>%1 is mine, asked or required, not “%2”.</source>
        <translation>%1 es mine, asked o required, no «%2».</translation>
    </message>
    <message>
        <source>%1 takes a day and a time like 2026-11-23T14:15 or 2026-11-23T14:15+01:00; “%2” is none.</source>
        <translation>%1 admite un día y una hora como 2026-11-23T14:15 o 2026-11-23T14:15+01:00; «%2» no lo es.</translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry; “tryboth-cli list” shows ids at the end of its lines.</source>
        <translation>«%1» no es el id de una entrada; «tryboth-cli list» muestra los ids al final de sus líneas.</translation>
    </message>
    <message>
        <source>The first day, %1, comes after the last day, %2.</source>
        <translation>El primer día, %1, viene después del último, %2.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::PrivateFile</name>
    <message>
        <source>“%1” exists already. Nothing was changed. Choose another name.</source>
        <translation>«%1» ya existe. No se cambió nada. Elige otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Nothing was changed. Choose another place.</source>
        <translation>«%1» no se puede escribir: %2. No se cambió nada. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The secret could not be written to “%1”: %2. It is lost and opens nothing that is kept; make another one elsewhere.</source>
        <translation>El secreto no se pudo escribir en «%1»: %2. Se ha perdido y no abre nada de lo que se conserva; crea otro en otro lugar.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Program</name>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Which command? “%1 --help” lists them.</source>
        <translation>¿Qué comando? «%1 --help» los muestra.</translation>
    </message>
    <message>
        <source>There is no command “%2”; “%1 --help” lists them.</source>
        <translation>No hay ningún comando «%2»; «%1 --help» los muestra.</translation>
    </message>
    <message>
        <source>See “%1 %2 --help”.</source>
        <translation>Mira «%1 %2 --help».</translation>
    </message>
    <message>
        <source>The command is written “%1 %2”, options aside.</source>
        <translation>El comando se escribe «%1 %2», opciones aparte.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>La respuesta no se pudo escribir: %1.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND FILE [options]

Keeps a Tryboth journal from the command line. FILE is the journal.

Commands:
</source>
        <translation>Uso: %1 COMMAND FILE [options]

Lleva un diario de Tryboth desde la línea de comandos. FILE es el diario.

Comandos:
</translation>
    </message>
    <message>
        <source>
“%1 COMMAND --help” tells more, “%1 --version” which version this is.

The program ends with:
</source>
        <translation>
«%1 COMMAND --help» dice más, «%1 --version» qué versión es esta.

El programa termina con:
</translation>
    </message>
    <message>
        <source>
Example:
  %1 log my.tryboth --activity Pairing --energy=2
</source>
        <translation>
Ejemplo:
  %1 log my.tryboth --activity Pairing --energy=2
</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Reflect</name>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>There is no question with the id “%1”. Nothing was changed. “reflect” without --answer names the one of today.</source>
        <translation>No hay ninguna pregunta con el id «%1». No se cambió nada. «reflect» sin --answer nombra la de hoy.</translation>
    </message>
    <message>
        <source>An answer needs both --answer with the id of a question and --text with what to write.</source>
        <translation>Una respuesta necesita --answer con el id de una pregunta y --text con lo que se escribe.</translation>
    </message>
    <message>
        <source>Says what waits for a quiet moment, or answers a question.</source>
        <translation>Dice qué espera un momento tranquilo, o responde una pregunta.</translation>
    </message>
    <message>
        <source>The question to answer, by its id.</source>
        <translation>La pregunta que se responde, por su id.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>La respuesta.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Reply</name>
    <message>
        <source>This reply is already here. Nothing was added.</source>
        <translation>Esta respuesta ya está aquí. No se añadió nada.</translation>
    </message>
    <message>
        <source>Merged. Comments: %1. Questions: %2. Proposed steps: %3.</source>
        <translation>Combinada. Comentarios: %1. Preguntas: %2. Pasos propuestos: %3.</translation>
    </message>
    <message>
        <source>This reply comes from a key that is not confirmed: %1. Nothing was changed. Compare these words with your coach; --accept-key takes the reply in.</source>
        <translation>Esta respuesta viene de una clave sin confirmar: %1. No se cambió nada. Compara estas palabras con tu coach; --accept-key toma la respuesta.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was changed.</source>
        <translation>«%1» no se puede leer: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Takes in what a coach replied to a share.</source>
        <translation>Toma lo que un coach respondió a un envío.</translation>
    </message>
    <message>
        <source>The reply.</source>
        <translation>La respuesta.</translation>
    </message>
    <message>
        <source>Accepts a reply from a key that was not confirmed yet.</source>
        <translation>Acepta una respuesta de una clave que aún no estaba confirmada.</translation>
    </message>
    <message>
        <source>Shows the public key that replies are sealed for, and makes it where there is none.</source>
        <translation>Muestra la clave pública para la que se sellan las respuestas, y la crea donde no la hay.</translation>
    </message>
    <message>
        <source>Writes the secret key to this new file, as “age -d -i” takes it.</source>
        <translation>Escribe la clave secreta en este archivo nuevo, como lo admite «age -d -i».</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Seal</name>
    <message>
        <source>“%1” is not sealed. Nothing was changed. “seal” seals it.</source>
        <translation>«%1» no está sellado. No se cambió nada. «seal» lo sella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its backups were kept before it was sealed and can be read by anyone who reaches them; “backups” lists them.</source>
        <translation>
            <numerusform>%Ln de sus copias de seguridad se conservó antes de sellarlo y puede leerla cualquiera que llegue a ella; «backups» la muestra.</numerusform>
            <numerusform>%Ln de sus copias de seguridad se conservaron antes de sellarlo y puede leerlas cualquiera que llegue a ellas; «backups» las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is sealed.</source>
        <translation>«%1» está sellado.</translation>
    </message>
    <message>
        <source>“%1” is sealed already. Nothing was changed. “passphrase” changes its passphrase.</source>
        <translation>«%1» ya está sellado. No se cambió nada. «passphrase» cambia su frase de contraseña.</translation>
    </message>
    <message>
        <source>“%1” is no longer sealed: anyone who reaches the file can read it.</source>
        <translation>«%1» ya no está sellado: cualquiera que llegue al archivo puede leerlo.</translation>
    </message>
    <message>
        <source>“%1” has a new passphrase. Its earlier backups keep the one that they were sealed with.</source>
        <translation>«%1» tiene una nueva frase de contraseña. Sus copias de seguridad anteriores conservan aquella con la que se sellaron.</translation>
    </message>
    <message>
        <source>Where shall the recovery key go? --out names the file.</source>
        <translation>¿Adónde debe ir la clave de recuperación? --out nombra el archivo.</translation>
    </message>
    <message>
        <source>“%1” opens “%2” without its passphrase. Keep it where nobody else reaches it, and not beside the journal.</source>
        <translation>«%1» abre «%2» sin su frase de contraseña. Guárdala donde nadie más llegue, y no junto al diario.</translation>
    </message>
    <message>
        <source>Seals the journal with a passphrase.</source>
        <translation>Sella el diario con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Takes the seal off: the file can be read by anyone then.</source>
        <translation>Quita el sello: entonces cualquiera puede leer el archivo.</translation>
    </message>
    <message>
        <source>Changes the passphrase; a forgotten one with --recovery-key-file.</source>
        <translation>Cambia la frase de contraseña; una olvidada, con --recovery-key-file.</translation>
    </message>
    <message>
        <source>Makes a key that opens the journal without its passphrase.</source>
        <translation>Crea una clave que abre el diario sin su frase de contraseña.</translation>
    </message>
    <message>
        <source>The new file to write the key to, as “age -d -i” takes it. An earlier key opens earlier backups only.</source>
        <translation>El archivo nuevo en el que se escribe la clave, como lo admite «age -d -i». Una clave anterior solo abre copias de seguridad anteriores.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Secrets</name>
    <message>
        <source>The recovery key “%1” cannot be read: %2. Nothing was changed.</source>
        <translation>La clave de recuperación «%1» no se puede leer: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” holds no recovery key: it is a line that begins with AGE-SECRET-KEY-1. Nothing was changed.</source>
        <translation>«%1» no contiene ninguna clave de recuperación: es una línea que empieza por AGE-SECRET-KEY-1. No se cambió nada.</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask on. Nothing was changed. Give it with --passphrase-fd N: it is read from there, up to the end of the line.</source>
        <translation>Hace falta una frase de contraseña y no hay terminal en el que pedirla. No se cambió nada. Dala con --passphrase-fd N: se lee de ahí, hasta el final de la línea.</translation>
    </message>
    <message>
        <source>The new passphrase is empty. Nothing was changed.</source>
        <translation>La nueva frase de contraseña está vacía. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reads the passphrase from this open file descriptor, up to the end of the line; asked for on the terminal unless said.</source>
        <translation>Lee la frase de contraseña de este descriptor de archivo abierto, hasta el final de la línea; se pide en el terminal si no se dice.</translation>
    </message>
    <message>
        <source>Opens with the recovery key in this file.</source>
        <translation>Abre con la clave de recuperación de este archivo.</translation>
    </message>
    <message>
        <source>Reads the new passphrase from this open file descriptor; asked for twice on the terminal unless said.</source>
        <translation>Lee la nueva frase de contraseña de este descriptor de archivo abierto; se pide dos veces en el terminal si no se dice.</translation>
    </message>
    <message>
        <source>No passphrase can be read from file descriptor %1. Nothing was changed.</source>
        <translation>No se puede leer ninguna frase de contraseña del descriptor de archivo %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Passphrase of “%1”:</source>
        <translation>Frase de contraseña de «%1»:</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nueva frase de contraseña:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>La misma otra vez:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Las dos frases de contraseña son distintas. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Share</name>
    <message>
        <source>Whom is it for? --to takes a public key (age1…), --share-passphrase-fd N a passphrase.</source>
        <translation>¿Para quién es? --to admite una clave pública (age1…), --share-passphrase-fd N una frase de contraseña.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>“%1” has another key in the address book. Nothing was written. Name somebody else with --for, or confirm the new key in the window.</source>
        <translation>«%1» tiene otra clave en la libreta de direcciones. No se escribió nada. Nombra a otra persona con --for, o confirma la nueva clave en la ventana.</translation>
    </message>
    <message>
        <source>Nothing that could be shared has the id “%1”. Nothing was written.</source>
        <translation>Nada que se pueda compartir tiene el id «%1». No se escribió nada.</translation>
    </message>
    <message>
        <source>Which experiment? --item takes its id; “experiments” lists them.</source>
        <translation>¿Qué experimento? --item admite su id; «experiments» los muestra.</translation>
    </message>
    <message>
        <source>--preset is one of: %1.</source>
        <translation>--preset es uno de: %1.</translation>
    </message>
    <message>
        <source>“%1” was written. A file that has left cannot be called back.</source>
        <translation>«%1» se escribió. Un archivo que ha salido no se puede hacer volver.</translation>
    </message>
    <message>
        <source>Where shall the share go? --out names the file.</source>
        <translation>¿Adónde debe ir el envío? --out nombra el archivo.</translation>
    </message>
    <message>
        <source>Seals what is chosen for a coach into a new file.</source>
        <translation>Sella lo elegido para un coach en un archivo nuevo.</translation>
    </message>
    <message>
        <source>before-session, numbers-only, one-experiment, decision or own-copy.</source>
        <translation>before-session, numbers-only, one-experiment, decision u own-copy.</translation>
    </message>
    <message>
        <source>The coach&apos;s public key.</source>
        <translation>La clave pública del coach.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the share from this open file descriptor, up to the end of the line.</source>
        <translation>Lee la frase de contraseña del envío de este descriptor de archivo abierto, hasta el final de la línea.</translation>
    </message>
    <message>
        <source>The coach&apos;s name in the address book.</source>
        <translation>El nombre del coach en la libreta de direcciones.</translation>
    </message>
    <message>
        <source>The id of a single item, or of the experiment; may be given again.</source>
        <translation>El id de un elemento suelto, o del experimento; se puede dar varias veces.</translation>
    </message>
    <message>
        <source>First day, e.g. 2026-11-01.</source>
        <translation>Primer día, p.&#xa0;ej. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last day, e.g. 2026-11-30.</source>
        <translation>Último día, p.&#xa0;ej. 2026-11-30.</translation>
    </message>
    <message>
        <source>Only what is new or changed since the last share.</source>
        <translation>Solo lo nuevo o cambiado desde el último envío.</translation>
    </message>
    <message>
        <source>Confirms that the chosen reasons leave.</source>
        <translation>Confirma que las razones elegidas salen.</translation>
    </message>
    <message>
        <source>A word to the coach.</source>
        <translation>Unas palabras para el coach.</translation>
    </message>
    <message>
        <source>The day by which the coach is asked to delete it.</source>
        <translation>El día antes del cual se pide al coach que lo elimine.</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>El archivo que se escribe; no debe existir todavía.</translation>
    </message>
    <message>
        <source>Lists what was shared, newest first.</source>
        <translation>Muestra lo que se compartió, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>These words in it may be names: %1. List them under Share → Names, and share again, to have them replaced.</source>
        <translation>Estas palabras del envío pueden ser nombres: %1. Ponlas en la lista en Compartir → Nombres, y comparte de nuevo, para que se reemplacen.</translation>
    </message>
</context>
<context>
    <name>tryboth::cli::Trash</name>
    <message>
        <source>There is no entry, experiment, reflection, answer or decision with the id %1. Nothing was changed.</source>
        <translation>No hay ninguna entrada, experimento, reflexión, respuesta o decisión con el id %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is in the trash already. Nothing was changed.</source>
        <translation>Esto ya está en la papelera. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not in the trash. Nothing was changed.</source>
        <translation>Esto no está en la papelera. No se cambió nada.</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>La entrada está de vuelta.</translation>
    </message>
    <message>
        <source>The entry is in the trash.</source>
        <translation>La entrada está en la papelera.</translation>
    </message>
    <message>
        <source>The experiment is back.</source>
        <translation>El experimento está de vuelta.</translation>
    </message>
    <message>
        <source>The experiment is in the trash. Its check-ins stay in the journal.</source>
        <translation>El experimento está en la papelera. Sus entradas se quedan en el diario.</translation>
    </message>
    <message>
        <source>The reflection is back.</source>
        <translation>La reflexión está de vuelta.</translation>
    </message>
    <message>
        <source>The reflection is in the trash.</source>
        <translation>La reflexión está en la papelera.</translation>
    </message>
    <message>
        <source>The answer is back.</source>
        <translation>La respuesta está de vuelta.</translation>
    </message>
    <message>
        <source>The answer is in the trash.</source>
        <translation>La respuesta está en la papelera.</translation>
    </message>
    <message>
        <source>The reasons are back.</source>
        <translation>Las razones están de vuelta.</translation>
    </message>
    <message>
        <source>The reasons are in the trash.</source>
        <translation>Las razones están en la papelera.</translation>
    </message>
    <message>
        <source>The decision is back.</source>
        <translation>La decisión está de vuelta.</translation>
    </message>
    <message>
        <source>The decision is in the trash.</source>
        <translation>La decisión está en la papelera.</translation>
    </message>
    <message>
        <source>What to move, by the id that “list”, “experiments”, “search” and “trash” show.</source>
        <translation>Qué mover, por el id que muestran «list», «experiments», «search» y «trash».</translation>
    </message>
    <message>
        <source>Takes an entry, experiment, reflection, answer or decision out of the trash.</source>
        <translation>Saca de la papelera una entrada, experimento, reflexión, respuesta o decisión.</translation>
    </message>
    <message>
        <source>Moves an entry, experiment, reflection, answer or decision to the trash.</source>
        <translation>Mueve a la papelera una entrada, experimento, reflexión, respuesta o decisión.</translation>
    </message>
</context>
</TS>
