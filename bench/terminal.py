# Drives the dashboard in a pseudo-terminal of its own and prints, as JSON, how long it takes until something is seen.
import fcntl, json, os, pty, select, struct, sys, termios, time

program, roster, node = sys.argv[1], sys.argv[2], sys.argv[3]
COLUMNS, ROWS, PRESSES = 80, 24, 40
TICKS = os.sysconf('SC_CLK_TCK')


def start():
    begun = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ['TERM'] = 'xterm-256color'
        os.execv(node, [node, program, 'dashboard', '--roster', roster])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', ROWS, COLUMNS, 0, 0))
    return pid, terminal, begun


def read(terminal, seconds):
    ready, _, _ = select.select([terminal], [], [], seconds)
    return os.read(terminal, 65536) if ready else b''


def until(terminal, text, seconds=60):
    """Milliseconds until `text` was written."""
    begun, seen = time.perf_counter(), b''
    while text not in seen:
        if time.perf_counter() - begun > seconds:
            raise SystemExit(f'never saw {text!r}')
        seen += read(terminal, 1)
    return (time.perf_counter() - begun) * 1000


def quiet(terminal, seconds):
    """Bytes written until nothing comes for so long."""
    total = 0
    while True:
        some = read(terminal, seconds)
        if not some:
            return total
        total += len(some)


def press(terminal, key):
    """Milliseconds from a key to the frame it brings."""
    begun = time.perf_counter()
    os.write(terminal, key)
    if not read(terminal, 10):
        raise SystemExit(f'nothing came of {key!r}')
    took = (time.perf_counter() - begun) * 1000
    quiet(terminal, 0.06)
    return took


def cpu(pid):
    fields = open(f'/proc/{pid}/stat').read().rsplit(')', 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory(pid):
    for line in open(f'/proc/{pid}/status'):
        if line.startswith('VmRSS'):
            return int(line.split()[1]) / 1024
    return None


def spread(times):
    ordered = sorted(times)
    return {'p50': ordered[len(ordered) // 2], 'p95': ordered[int(len(ordered) * 0.95)]}


pid, terminal, begun = start()
until(terminal, b'Today')
first, first_cpu = (time.perf_counter() - begun) * 1000, cpu(pid) * 1000
until(terminal, b'turn to today')
plan, plan_cpu = (time.perf_counter() - begun) * 1000, cpu(pid) * 1000
quiet(terminal, 0.5)
keys = {}
for name, opening in (('today', b'1'), ('clients', b'2')):
    os.write(terminal, opening)
    quiet(terminal, 1)
    keys[name] = spread([press(terminal, b'jk'[i % 2 : i % 2 + 1]) for i in range(PRESSES)])
os.write(terminal, b'2')
quiet(terminal, 1)
os.write(terminal, b'/')
quiet(terminal, 0.5)
keys['typing a filter'] = spread([press(terminal, letter.encode()) for letter in 'tag:vip city:berlin attended>=1'])
os.write(terminal, b'\x1b')
quiet(terminal, 1)
cards = []
for _ in range(10):
    cards.append(press(terminal, b'\r'))
    os.write(terminal, b'\x1b')
    quiet(terminal, 0.3)
    os.write(terminal, b'j')
    quiet(terminal, 0.2)
keys['opening a card'] = spread(cards)
quiet(terminal, 2)
before, drawn, length = cpu(pid), quiet(terminal, 10), 10
idle = (cpu(pid) - before) / length
peak = memory(pid)
os.write(terminal, b'q')
try:
    while os.read(terminal, 65536):
        pass
except OSError:
    pass
_, status = os.waitpid(pid, 0)
print(json.dumps({'first': first, 'first cpu': first_cpu, 'plan': plan, 'plan cpu': plan_cpu, 'keys': keys, 'idle': idle, 'drawn': drawn, 'memory': peak, 'status': status}))
