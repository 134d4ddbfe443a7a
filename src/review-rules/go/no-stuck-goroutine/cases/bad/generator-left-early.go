package lines

import (
	"bufio"
	"io"
	"strings"
)

func lines(r io.Reader) <-chan string {
	ch := make(chan string)
	go func() {
		defer close(ch)
		sc := bufio.NewScanner(r)
		for sc.Scan() {
			ch <- sc.Text() // expect: goroutine-leak
		}
	}()
	return ch
}

func contains(r io.Reader, word string) bool {
	for l := range lines(r) {
		if strings.Contains(l, word) {
			return true
		}
	}
	return false
}

type table struct{ rows []int }

func (t *table) each() chan int {
	out := make(chan int)
	go func() {
		for _, row := range t.rows {
			out <- row // expect: goroutine-leak
		}
		close(out)
	}()
	return out
}

func (t *table) first(limit int) []int {
	var all []int
	for row := range t.each() {
		if row > limit {
			break
		}
		all = append(all, row)
	}
	return all
}
