package parts

import (
	"fmt"
	"strings"
)

type part struct {
	code byte
	size uint16
	ok   bool
}

func check(p part, n int, name string, err error, ok bool) error {
	if ok && !ok { // expect: constant-condition
		return err
	}
	if n == 1 || n != 1 { // expect: constant-condition
		return err
	}
	if strings.HasPrefix(name, "a") && n > 1 && !strings.HasPrefix(name, "a") { // expect: constant-condition
		return err
	}
	if n < 3 && n >= 3 { // expect: constant-condition
		return err
	}
	if n%2 == 2 { // expect: constant-condition
		return err
	}
	if n&1 == 2 { // expect: constant-condition
		return err
	}
	if p.code > 255 { // expect: constant-condition
		return err
	}
	if p.size <= 65535 { // expect: constant-condition
		fmt.Println(p.size)
	}
	if strings.ToLower(name) == "Content-Type" { // expect: constant-condition
		return err
	}
	if strings.Contains(strings.ToUpper(name), "abc") { // expect: constant-condition
		return err
	}
	switch strings.ToLower(name) {
	case "x-id", "Accept": // expect: constant-condition
		return nil
	}
	return nil
}

func loops(limit int) {
	for i := 10; i > 0; i++ { // expect: constant-condition
		fmt.Println(i)
	}
	for i := 0; i < limit; i-- { // expect: constant-condition
		fmt.Println(i)
	}
}

func validate(p part, name string) string {
	if name == "" {
		return "name"
	}
	if name == "" { // expect: constant-condition
		return "size"
	}
	return ""
}
