package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"runtime/pprof"
)

func main() {
	dir, err := os.MkdirTemp("", "pack-*")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := pack(dir); err != nil {
		log.Fatalf("pack: %v", err) // expect: defer-misuse
	}
	if len(os.Args) > 3 {
		os.Exit(2)
	}
}

func report(names []string) {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, name := range names {
		if name == "" {
			fmt.Fprintln(out, "no name")
			os.Exit(1) // expect: defer-misuse
		}
		fmt.Fprintln(out, name)
	}
}

func measured(path string, run func() int) {
	f, err := os.Create(path)
	if err != nil {
		log.Fatalln(err)
	}
	pprof.StartCPUProfile(f)
	defer pprof.StopCPUProfile()
	os.Exit(run()) // expect: defer-misuse
}
