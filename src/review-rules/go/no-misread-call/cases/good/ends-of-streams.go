package feed

import (
	"archive/tar"
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"log"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/gorilla/websocket"
	"github.com/segmentio/kafka-go"

	pb "example.org/gen/feed/v1"
)

func lines(r io.Reader, show func([]byte)) (all [][]byte, whole []byte) {
	in := bufio.NewScanner(r)
	for in.Scan() {
		show(in.Bytes())
		all = append(all, bytes.Clone(in.Bytes()))
		whole = append(whole, in.Bytes()...)
		var parts [][]byte
		parts = append(parts, in.Bytes())
		show(bytes.Join(parts, nil))
	}
	if in.Scan() {
		all = append(all, in.Bytes())
	}
	return all, whole
}

type app struct{ server, admin *http.Server }

func (a *app) run(ctx context.Context) error {
	failed := make(chan error, 1)
	go func() { failed <- a.server.ListenAndServe() }()
	go func() {
		if err := a.admin.ListenAndServe(); err != nil {
			log.Fatal(err)
		}
	}()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return a.server.Shutdown(context.WithoutCancel(ctx))
	}
}

func (a *app) Collect(stream pb.Feed_CollectServer) error {
	var count int64
	for {
		item, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return stream.SendAndClose(&pb.Reply{Count: count})
		}
		if err != nil {
			return err
		}
		count += item.GetCount()
	}
}

func find(r io.Reader, name string) (*tar.Header, error) {
	tr := tar.NewReader(r)
	for {
		header, err := tr.Next()
		if err != nil {
			return nil, err
		}
		if header.Name == name {
			return header, nil
		}
	}
}

func keys(ctx context.Context, pages *s3.ListObjectsV2Paginator) (all []string, err error) {
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, err
		}
		for _, one := range page.Contents {
			all = append(all, *one.Key)
		}
	}
	return all, nil
}

func consume(ctx context.Context, reader *kafka.Reader, handle func([]byte)) {
	for ctx.Err() == nil {
		message, err := reader.ReadMessage(ctx)
		if err != nil {
			log.Printf("read: %v", err)
			continue
		}
		handle(message.Value)
	}
	for {
		message, err := reader.FetchMessage(ctx)
		if err != nil {
			time.Sleep(time.Second)
			continue
		}
		handle(message.Value)
	}
}

func listen(conn *websocket.Conn, handle func([]byte)) {
	for {
		_, data, err := conn.ReadMessage()
		if err != nil {
			return
		}
		if len(data) == 0 {
			continue
		}
		handle(data)
	}
}

func watch(stream pb.Feed_WatchClient, handle func(*pb.Item)) error {
	for {
		item, err := stream.Recv()
		if err != nil {
			return err
		}
		handle(item)
	}
}
