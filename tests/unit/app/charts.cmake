# SPDX-License-Identifier: GPL-3.0-or-later
foreach(test activitybarmodel activitybars beforeduringchart calendarticks chartexport charttext chartwithtable decimate levelchart
        leveltablemodel tiltchart tilttablemodel timechartcontrol weekdayhourmap weekdayhourmodel)
    tryboth_test(tst_${test} tst_${test}.cpp LIBS Tryboth::charts)
endforeach()
