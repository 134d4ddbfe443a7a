package sample

import "regexp"

var (
	elf     = regexp.MustCompile(`^\177ELF`)
	short   = regexp.MustCompile("^\\12x")
	control = regexp.MustCompile("[\b\f\n\r\t]")
	mixed   = regexp.MustCompile("[[:cntrl:]\b]+")
)
