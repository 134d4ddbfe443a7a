package sample

import "regexp"

var (
	again = regexp.MustCompile(`(a)(b)\2x`)  // expect: vain-call
	ninth = regexp.MustCompile(`(a)\91`)     // expect: vain-call
	word  = regexp.MustCompile("[a-z]+\bx\b") // expect: vain-call
)
