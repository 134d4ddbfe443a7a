package pay

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/trace"
)

var tracer = otel.Tracer("pay")

func Charge(ctx context.Context, charge func(context.Context) error) error {
	ctx, span := tracer.Start(ctx, "charge") // expect: unclosed-handle
	if err := charge(ctx); err != nil {
		span.RecordError(err)
		return err
	}
	span.End()
	return nil
}

type service struct{ tracer trace.Tracer }

func (s service) refund(ctx context.Context, refund func(context.Context) error) error {
	ctx, sp := s.tracer.Start(ctx, "refund") // expect: unclosed-handle
	sp.AddEvent("begin")
	return refund(ctx)
}

func list(ctx context.Context, load func(context.Context) ([]string, error)) ([]string, error) {
	ctx, listSpan := otel.Tracer("pay").Start(ctx, "list") // expect: unclosed-handle
	names, err := load(ctx)
	if err != nil || len(names) == 0 {
		return nil, err
	}
	listSpan.End()
	return names, nil
}
