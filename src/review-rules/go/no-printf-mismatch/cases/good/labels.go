package metrics

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

const method = "method"

var names = []string{"service", "method"}

var (
	calls  = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "calls"}, []string{"service", method})
	errors = promauto.NewCounterVec(prometheus.CounterOpts{Name: "errors"}, names)
)

type meter struct{ seconds *prometheus.HistogramVec }

type gauge struct{ seconds *prometheus.GaugeVec }

func make(reg prometheus.Registerer) (*meter, *gauge) {
	return &meter{seconds: promauto.With(reg).NewHistogramVec(prometheus.HistogramOpts{}, []string{"a"})},
		&gauge{seconds: promauto.With(reg).NewGaugeVec(prometheus.GaugeOpts{}, []string{"a", "b"})}
}

func count(values ...string) {
	calls.WithLabelValues(values...).Inc()
	calls.WithLabelValues("billing", "charge").Inc()
	calls.With(prometheus.Labels{"service": "billing", method: "charge"}).Inc()
	errors.WithLabelValues("billing").Inc()
}

func (g *gauge) set(a, b string) { g.seconds.WithLabelValues(a, b).Set(1) }

func (m *meter) add(a string) { m.seconds.WithLabelValues(a).Observe(1) }
