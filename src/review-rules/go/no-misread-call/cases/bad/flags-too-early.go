package main

import (
	"flag"
	"log"
	"net/http"
	"time"
)

var dir = flag.String("dir", ".", "folder")

func main() {
	addr := flag.String("addr", ":8080", "address")
	wait := flag.Duration("timeout", 5*time.Second, "time for a request")
	srv := &http.Server{
		Addr:        *addr, // expect: misread-call
		ReadTimeout: *wait, // expect: misread-call
	}
	if *dir != "" { // expect: misread-call
		srv.Handler = http.FileServer(http.Dir("."))
	}
	flag.Parse()
	log.Print("listening at ", *addr)
	log.Fatal(srv.ListenAndServe())
}
