package a

import (
	"fmt"
	"log"
	"os"
)

func f(name string, count int) {
	fmt.Println("%s has %d", name, count) // expect: printf-mismatch
	log.Print("read %d", count) // expect: printf-mismatch
	log.Fatal("cannot open %s: %v", name, count) // expect: printf-mismatch
	fmt.Fprintln(os.Stderr, "%q is missing", name) // expect: printf-mismatch
	_ = fmt.Sprint("%v", count) // expect: printf-mismatch
}
