package depot

import (
	"context"
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
)

type parcel struct{ weight int }

type options struct{ Addr string }

func run(ctx context.Context, name string) error {
	if err := exec.Command(`C:\Program Files\acme\pack.exe`).Run(); err != nil {
		return err
	}
	if err := exec.Command("/opt/acme tools/pack", name).Run(); err != nil {
		return err
	}
	return exec.CommandContext(ctx, "ls", "-l").Run()
}

func serve(h http.Handler, addr string) error {
	if err := http.ListenAndServe(":http", h); err != nil {
		return err
	}
	if err := http.ListenAndServe("", h); err != nil {
		return err
	}
	if _, err := net.Listen("unix", "/run/depot.sock"); err != nil {
		return err
	}
	if _, err := net.Dial("tcp", "[::1]:80"); err != nil {
		return err
	}
	if _, err := net.Listen("tcp", "localhost:0"); err != nil {
		return err
	}
	srv := http.Server{Addr: "127.0.0.1:8080", Handler: h}
	_ = options{Addr: "8080"}
	return srv.ListenAndServe()
}

func size(text string) (int64, error) {
	strconv.FormatInt(5, 36)
	if n, err := strconv.ParseInt(text, 0, 64); err == nil {
		return n, nil
	}
	return strconv.ParseInt(text, 16, 0)
}

func jitter(n int) int {
	return rand.Intn(2) + rand.Intn(n) + rand.Int()
}

func order(parcels []parcel, byID map[string][]parcel, list *[]parcel) {
	sort.Slice(parcels, func(i, j int) bool { return parcels[i].weight < parcels[j].weight })
	sort.Slice(*list, func(i, j int) bool { return (*list)[i].weight < (*list)[j].weight })
	sort.Slice(byID["a"], func(i, j int) bool { return byID["a"][i].weight < byID["a"][j].weight })
}

var port = flag.Int("listen-port", 8080, "port of - or = signs")

func stop() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	<-c
}
