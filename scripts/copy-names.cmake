# SPDX-License-Identifier: Apache-2.0
# Copies the name tables and the little words of each language: -DSOURCE=dictionaries -DTARGET=DIR -P scripts/copy-names.cmake
file(COPY ${SOURCE}/names DESTINATION ${TARGET})
file(GLOB little_words RELATIVE ${SOURCE} ${SOURCE}/*/names.toml)
foreach(file ${little_words})
  get_filename_component(tag ${file} DIRECTORY)
  file(COPY ${SOURCE}/${file} DESTINATION ${TARGET}/${tag})
endforeach()
