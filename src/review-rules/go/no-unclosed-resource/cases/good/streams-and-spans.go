package media

import (
	"context"
	"io"
	"net/http"

	"cloud.google.com/go/storage"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/docker/docker/api/types/image"
	"github.com/docker/docker/client"
	"go.opentelemetry.io/otel/trace"
)

func open(ctx context.Context, api *s3.Client, in *s3.GetObjectInput) (io.ReadCloser, error) {
	object, err := api.GetObject(ctx, in)
	if err != nil {
		return nil, err
	}
	return object.Body, nil
}

func text(ctx context.Context, object *storage.ObjectHandle) (string, error) {
	r, err := object.NewReader(ctx)
	if err != nil {
		return "", err
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	return string(data), err
}

func pull(ctx context.Context, docker *client.Client, ref string, show func(io.ReadCloser) error) error {
	progress, err := docker.ImagePull(ctx, ref, image.PullOptions{})
	if err != nil {
		return err
	}
	return show(progress)
}

type store struct{}

func (store) Get(key string) (string, error) { return key, nil }

func known(s store, c *http.Client) bool {
	_, err := s.Get("a")
	if err == nil {
		_, err = c.Head("https://example.org")
	}
	return err == nil
}

type step struct{ span trace.Span }

func begin(ctx context.Context, tracer trace.Tracer) (context.Context, *step) {
	ctx, span := tracer.Start(ctx, "step")
	return ctx, &step{span: span}
}

func measured(ctx context.Context, tracer trace.Tracer, f func(context.Context) error) (err error) {
	ctx, span := tracer.Start(ctx, "measured")
	defer func() {
		if err != nil {
			span.RecordError(err)
		}
		span.End()
	}()
	return f(ctx)
}

func each(ctx context.Context, tracer trace.Tracer, f func(context.Context) error) error {
	ctx, span := tracer.Start(ctx, "each")
	if err := f(ctx); err != nil {
		span.End()
		return err
	}
	span.End()
	return nil
}

type job struct{ start func() error }

func run(tracer interface{ Start(int) (int, job) }) int {
	n, span := tracer.Start(1)
	_ = span.start
	return n
}
