package depot

import (
	"flag"
	"math/rand"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"sort"
	"strconv"
	"syscall"
	"context"
)

type parcel struct {
	id     string
	weight int
}

func render(path string) ([]byte, error) {
	cmd := exec.Command("wkhtmltopdf --quiet") // expect: vain-call
	cmd.Args = append(cmd.Args, path)
	return cmd.Output()
}

func list(ctx context.Context, dir string) error {
	return exec.CommandContext(ctx, "ls -l", dir).Run() // expect: vain-call
}

func serve(h http.Handler) error {
	return http.ListenAndServe("8080", h) // expect: vain-call
}

func serveBoth(h http.Handler) error {
	if _, err := net.Listen("tcp", "localhost"); err != nil { // expect: vain-call
		return err
	}
	if _, err := net.Dial("tcp4", "http://depot:80"); err != nil { // expect: vain-call
		return err
	}
	return http.ListenAndServeTLS("localhost:https:8443", "a.pem", "a.key", h) // expect: vain-call
}

func server(h http.Handler) *http.Server {
	return &http.Server{
		Addr:    "9090", // expect: vain-call
		Handler: h,
	}
}

func size(text string) (uint64, error) {
	if n, err := strconv.ParseInt(text, 64, 10); err == nil { // expect: vain-call
		return uint64(n), nil
	}
	return strconv.ParseUint(text, 10, 128) // expect: vain-call
}

func jitter() int {
	return rand.Intn(1) // expect: vain-call
}

func order(parcels []parcel, byID map[string]parcel, shelf [4]parcel) {
	sort.Slice(&parcels, func(i, j int) bool { return parcels[i].weight < parcels[j].weight }) // expect: vain-call
	sort.Slice(byID, func(i, j int) bool { return i < j })                                     // expect: vain-call
	sort.SliceStable(shelf, func(i, j int) bool { return shelf[i].id < shelf[j].id })          // expect: vain-call
}

var (
	port    = flag.Int("-port", 8080, "port to listen at") // expect: vain-call
	verbose = flag.Bool("verbose ", false, "tell more")    // expect: vain-call
)

func stop(done chan struct{}) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, os.Kill) // expect: vain-call
	<-c
	signal.Notify(c, syscall.SIGTERM, syscall.SIGKILL) // expect: vain-call
	close(done)
}
