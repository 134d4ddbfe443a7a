package report

import (
	"bytes"
	"fmt"
	"log"
	"net/http"
)

func fail(err error, out bytes.Buffer, body []byte) error {
	log.Printf(err.Error())                      // expect: printf-mismatch
	fmt.Printf("output: " + out.String())        // expect: printf-mismatch
	fmt.Printf(string(body))                     // expect: printf-mismatch
	log.Fatalf(fmt.Sprintf("at %s", body))       // expect: printf-mismatch
	return fmt.Errorf("reading: " + err.Error()) // expect: printf-mismatch
}

func say(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, r.FormValue("text")) // expect: printf-mismatch
}

func logf(format string, args ...interface{}) {
	log.Printf("app: "+format, args) // expect: printf-mismatch
}

func warnf(format string, args ...any) string {
	return fmt.Sprintf(format, args) // expect: printf-mismatch
}
