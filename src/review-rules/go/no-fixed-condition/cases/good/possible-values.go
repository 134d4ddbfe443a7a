package parts

import (
	"fmt"
	"strings"
)

type part struct {
	code byte
	size uint16
	ok   bool
	next func() bool
}

func check(p part, n int, f float64, name string, ok, done bool) bool {
	if ok && !done || !ok && done {
		return true
	}
	if p.next() && !p.next() || f < 3 || f >= 3 {
		return true
	}
	if n%2 == 1 || n%10 == 9 || n&4 == 4 || n&0xff != 0x10 || n%-3 == 2 {
		return true
	}
	if p.code > 254 || p.code >= 255 || p.size == 65535 || p.size >= 65535 {
		return true
	}
	if strings.ToLower(name) == "content-type\n" || strings.ToUpper(name) == "ID-1" || name == "Foo" {
		return true
	}
	switch strings.ToUpper(name) {
	case "GET", "\u00e4":
		return true
	}
	return strings.Contains(strings.ToLower(name), "abc\tx")
}

func loops(limit, size uint, step int) {
	for i := size - 1; i < size; i-- {
		fmt.Println(i)
	}
	for i := 0; i < step; i-- {
		i += 2
	}
	for i := step; i > 0; i-- {
		fmt.Println(i)
	}
}

func validate(p *part, name string, read func() string) string {
	if name == "" {
		name = read()
	}
	if name == "" {
		return "name"
	}
	if p.next() {
		return "a"
	}
	if p.next() {
		return "b"
	}
	if len(name) > 3 {
		return "c"
	}
	name = read()
	if len(name) > 3 {
		return "d"
	}
	return ""
}
