package lines

import (
	"bufio"
	"context"
	"io"
)

type line struct {
	text string
	err  error
}

func lines(ctx context.Context, r io.Reader) <-chan line {
	ch := make(chan line)
	go func() {
		defer close(ch)
		sc := bufio.NewScanner(r)
		for sc.Scan() {
			select {
			case ch <- line{text: sc.Text()}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return ch
}

func find(ctx context.Context, r io.Reader, word string) bool {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for l := range lines(ctx, r) {
		if l.text == word {
			return true
		}
	}
	return false
}

func all(r io.Reader) chan line {
	ch := make(chan line)
	go func() {
		defer close(ch)
		sc := bufio.NewScanner(r)
		for sc.Scan() {
			ch <- line{text: sc.Text()}
		}
		ch <- line{err: sc.Err()}
	}()
	return ch
}

func collect(r io.Reader) ([]string, error) {
	var found []string
	for l := range all(r) {
		if l.err != nil {
			return nil, l.err
		}
		switch l.text {
		case "":
			break
		default:
			found = append(found, l.text)
		}
	}
	return found, nil
}

func one() chan int {
	ch := make(chan int)
	go func() {
		ch <- 1
		close(ch)
	}()
	return ch
}

func only() int {
	for n := range one() {
		if n > 0 {
			return n
		}
	}
	return 0
}
