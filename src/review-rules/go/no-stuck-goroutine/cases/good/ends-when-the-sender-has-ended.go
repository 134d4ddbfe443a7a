package shell

import (
	"bufio"
	"io"
)

func Run(in io.Reader, eval func(string)) {
	end := make(chan struct{})
	lines := make(chan string)
	go func() {
		defer close(end)
		scanner := bufio.NewScanner(in)
		for scanner.Scan() {
			lines <- scanner.Text()
		}
	}()
	for {
		select {
		case <-end:
			return
		case line := <-lines:
			eval(line)
		}
	}
}

func Each(list []string, use func(string)) int {
	done := make(chan bool)
	names := make(chan string)
	go func() {
		for _, one := range list {
			names <- one
		}
		close(done)
	}()
	count := 0
	for {
		select {
		case name := <-names:
			use(name)
			count++
		case <-done:
			return count
		}
	}
}
