from ubuntu as base # expect: untagged
run make
