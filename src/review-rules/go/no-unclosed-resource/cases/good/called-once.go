package main

import (
	"bufio"
	"log"
	"os"
	"sync"
	"time"
)

var once sync.Once

var banner = readBanner("banner.txt")

func main() {
	words, err := readWords(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	more, err := readWords(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	once.Do(openLog)
	go func() {
		for range time.Tick(time.Second) {
			if isOver() {
				return
			}
			show(banner)
		}
	}()
	run(append(words, more...))
}

func readWords(name string) ([]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	var words []string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		words = append(words, lines.Text())
	}
	return words, lines.Err()
}

func readBanner(name string) string {
	f, err := os.Open(name)
	if err != nil {
		return ""
	}
	line, _ := bufio.NewReader(f).ReadString('\n')
	return line
}

func openLog() {
	f, err := os.Create("log")
	if err != nil {
		return
	}
	if _, err := f.WriteString("started\n"); err != nil {
		return
	}
	logTo(f)
}

func run(words []string) {
	prepare(words)
}

func prepare(words []string) {
	for _, word := range words {
		f, err := os.Open(word)
		if err != nil {
			continue
		}
		if !isKnown(word) {
			return
		}
		f.Close()
	}
}

// go: 20
