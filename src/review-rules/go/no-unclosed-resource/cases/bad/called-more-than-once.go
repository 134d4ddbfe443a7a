package main

import (
	"bufio"
	"net/http"
	"os"
)

func main() {
	for _, name := range os.Args[1:] {
		show(readWord(name))
	}
	http.HandleFunc("/", handle)
	run()
}

func readWord(name string) string {
	f, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return ""
	}
	line, _ := bufio.NewReader(f).ReadString('\n')
	return line
}

func handle(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open(r.URL.Path) // expect: unclosed-handle
	if err != nil {
		return
	}
	if _, err := bufio.NewReader(f).WriteTo(w); err != nil {
		return
	}
	f.Close()
}

func run() {
	for {
		res, err := http.Get("https://example.com/next") // expect: unclosed-body
		if err != nil {
			return
		}
		if res.StatusCode == http.StatusOK {
			res.Body.Close()
			return
		}
	}
}
