package feed

import (
	"archive/tar"
	"bufio"
	"context"
	"encoding/json"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/gorilla/websocket"
	"github.com/segmentio/kafka-go"

	pb "example.org/gen/feed/v1"
)

func lines(r io.Reader) ([][]byte, error) {
	in := bufio.NewScanner(r)
	var all [][]byte
	for in.Scan() {
		all = append(all, in.Bytes()) // expect: misread-call
	}
	return all, in.Err()
}

func raw(r io.Reader, out chan<- []byte) map[int]json.RawMessage {
	scanner := bufio.NewScanner(r)
	found := map[int]json.RawMessage{}
	for scanner.Scan() {
		line := scanner.Bytes() // expect: misread-call
		found[len(found)] = json.RawMessage(scanner.Bytes()) // expect: misread-call
		out <- line
	}
	return found
}

func serve(srv *http.Server) {
	go func() {
		if err := srv.ListenAndServe(); err != nil {
			log.Fatalf("serve: %v", err) // expect: misread-call
		}
	}()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	<-stop
	_ = srv.Shutdown(context.Background())
}

type app struct{ server *http.Server }

func (a *app) run(ctx context.Context) {
	go func() {
		log.Fatal(a.server.ListenAndServeTLS("c", "k")) // expect: misread-call
	}()
	<-ctx.Done()
	_ = a.server.Shutdown(context.WithoutCancel(ctx))
}

func (a *app) Collect(stream pb.Feed_CollectServer) error {
	var count int64
	for {
		item, err := stream.Recv() // expect: misread-call
		if err != nil {
			return err
		}
		count += item.GetCount()
	}
}

func names(r io.Reader) (found []string, err error) {
	tr := tar.NewReader(r)
	for {
		header, err := tr.Next() // expect: misread-call
		if err != nil {
			return found, err
		}
		found = append(found, header.Name)
	}
}

func keys(ctx context.Context, pages *s3.ListObjectsV2Paginator) (all []string) {
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			log.Print(err)
			continue // expect: misread-call
		}
		for _, one := range page.Contents {
			all = append(all, *one.Key)
		}
	}
	return all
}

func consume(ctx context.Context, reader *kafka.Reader, handle func([]byte)) {
	for {
		message, err := reader.ReadMessage(ctx)
		if err != nil {
			log.Printf("read: %v", err)
			continue // expect: misread-call
		}
		handle(message.Value)
	}
}

func listen(conn *websocket.Conn, handle func([]byte)) {
	for {
		_, data, err := conn.ReadMessage()
		if err != nil {
			log.Println("read", err)
			continue // expect: misread-call
		}
		handle(data)
	}
}

func talk(conn net.Conn, handle func(string)) {
	in := bufio.NewReader(conn)
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			continue // expect: misread-call
		}
		handle(line)
	}
}
