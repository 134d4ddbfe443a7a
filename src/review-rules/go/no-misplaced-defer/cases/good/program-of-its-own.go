package main

import (
	"io"
	"log"
	"net/http"
	"os"
)

func fetch(urls []string, out io.Writer) {
	for _, url := range urls {
		res, err := http.Get(url)
		if err != nil {
			log.Fatal(err)
		}
		defer res.Body.Close()
		io.Copy(out, res.Body)
	}
}

func main() {
	fetch([]string{"https://example.org", "https://example.net"}, os.Stdout)
}
