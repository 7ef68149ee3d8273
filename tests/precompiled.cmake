# SPDX-License-Identifier: GPL-3.0-or-later
# One precompiled header for every target, for builds that are made to be tested: nine of ten lines that the compiler reads
# are Qt's and the standard library's. With clang a file takes a second instead of four. What people install is built
# without it, and so is every file's list of includes still proven.
file(WRITE "${PROJECT_BINARY_DIR}/precompiled.cpp" "")
add_library(tryboth_precompiled OBJECT "${PROJECT_BINARY_DIR}/precompiled.cpp")
set_target_properties(tryboth_precompiled PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
target_link_libraries(tryboth_precompiled PRIVATE tryboth_options)
# The headers without QT_GUI_LIB and its like: a compiler refuses what was made with other macros than its reader has.
foreach(module Core Gui Widgets Sql)
    target_include_directories(tryboth_precompiled SYSTEM PRIVATE
        $<TARGET_PROPERTY:Qt6::${module},INTERFACE_INCLUDE_DIRECTORIES>)
endforeach()
target_compile_options(tryboth_precompiled PRIVATE -fPIC)
target_precompile_headers(tryboth_precompiled PRIVATE
    <QtCore/QtCore> <QtGui/QtGui> <QtWidgets/QtWidgets> <QtSql/QtSql>
    <algorithm> <array> <cmath> <functional> <memory> <optional> <ranges> <span> <string> <utility> <vector>
    <tl/expected.hpp>)

# Every target below `folder` that is compiled and uses Qt.
function(tryboth_precompile folder)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(type MATCHES "^(EXECUTABLE|(STATIC|SHARED|OBJECT)_LIBRARY)$"
            AND NOT target MATCHES "^(tryboth-git|tryboth_precompiled)$")
            target_precompile_headers(${target} REUSE_FROM tryboth_precompiled)
        endif()
    endforeach()
    get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(below IN LISTS folders)
        tryboth_precompile("${below}")
    endforeach()
endfunction()

tryboth_precompile("${PROJECT_SOURCE_DIR}")
