package queue

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"
)

type line struct {
	from string
	text string
}

func readLines(conn net.Conn, out chan<- line) error {
	scanner := bufio.NewScanner(conn)
	for scanner.Scan() {
		out <- line{from: conn.RemoteAddr().String(), text: scanner.Text()}
	}
	return scanner.Err()
}

func TestServerGivesLines(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatalf("listen: %v", err)
	}
	defer listener.Close()
	lines := make(chan line, 4)
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			t.Fatalf("accept: %v", err) // expect: goroutine-test
		}
		defer conn.Close()
		if err := readLines(conn, lines); err != nil {
			t.Errorf("read: %v", err)
		}
	}()
	conn, err := net.DialTimeout("tcp", listener.Addr().String(), time.Second)
	if err != nil {
		t.Fatalf("dial: %v", err)
	}
	fmt.Fprintln(conn, "hello")
	conn.Close()
	select {
	case got := <-lines:
		if !strings.HasPrefix(got.text, "hello") {
			t.Fatalf("got %q", got.text)
		}
	case <-time.After(time.Second):
		t.Fatal("no line came")
	}
}
