package lexer

import (
	"fmt"
	"os"
)

type scanner struct{ at int }

func (s *scanner) next() rune { return '{' }

func (s *scanner) block(done chan bool) string {
	tok := s.next()
	if tok != '{' {
		return ""
	}
	ok := <-done
	name := fmt.Sprint(tok, ok)
	tok = s.next()
	ok = <-done
	return name
}

func save(path string, data []byte) {
	err := os.MkdirAll(path, 0o755)
	if err != nil {
		panic(err)
	}
	err = os.WriteFile(path+"/x", data, 0o644)
}
