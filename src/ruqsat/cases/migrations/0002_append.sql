-- The append: one statement, so one round trip and one commit. It answers
--   'appended'  the events stand, from first to last;
--   'repeated'  the key came before, and these were its events;
--   'stale'     nothing was written; last is the version the case is at, null if there is none;
-- and raises RQ001 if a number was taken meanwhile.
CREATE FUNCTION cases_append(
    p_case uuid,
    p_expected integer,
    p_key text,
    p_previous bytea,
    p_head bytea,
    p_opened jsonb,  -- null unless the case is opened
    p_number text,
    p_outcome text,
    p_ended_at timestamptz,
    p_executor text,
    p_next_due timestamptz,
    p_next_role text,
    p_events jsonb,
    p_duties jsonb,
    p_jobs jsonb,
    p_numbers jsonb,
    OUT status text,
    OUT first integer,
    OUT last integer
) LANGUAGE plpgsql AS $$
DECLARE
    v_body text;
    v_number record;
BEGIN
    status := 'repeated';
    SELECT k.first, k.last INTO first, last FROM cases_key k WHERE case_id = p_case AND key = p_key;
    IF FOUND THEN
        RETURN;
    END IF;

    first := p_expected + 1;
    last := p_expected + jsonb_array_length(p_events);
    IF p_opened IS NULL THEN
        UPDATE cases_case c
        SET version = cases_append.last, head = p_head, number = p_number, outcome = p_outcome,
            ended_at = p_ended_at, executor = p_executor, next_due = p_next_due,
            next_role = p_next_role
        WHERE c.id = p_case AND c.version = p_expected AND c.head = p_previous
        RETURNING c.body INTO v_body;
    ELSE
        INSERT INTO cases_case (
            id, regulation, edition, service, body, applicant_kind, applicant_id, opened_by,
            opened_at, version, head, number, outcome, ended_at, executor, next_due, next_role)
        SELECT p_case, o.*, cases_append.last, p_head, p_number, p_outcome, p_ended_at,
               p_executor, p_next_due, p_next_role
        FROM jsonb_to_record(p_opened) AS o(
                 regulation text, edition text, service text, body text, applicant_kind text,
                 applicant_id text, opened_by text, opened_at timestamptz)
        ON CONFLICT (id) DO NOTHING
        RETURNING body INTO v_body;
    END IF;

    IF v_body IS NULL THEN
        -- Whoever held the case until now may have been this same request.
        SELECT k.first, k.last INTO first, last
        FROM cases_key k WHERE case_id = p_case AND key = p_key;
        IF NOT FOUND THEN
            status := 'stale';
            SELECT version INTO last FROM cases_case WHERE id = p_case;
        END IF;
        RETURN;
    END IF;

    status := 'appended';
    WITH e AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(p_events) AS e(
            seq integer, kind text, act text, at timestamptz, event text, payload_hash text,
            previous text, hash text, salt text, payload text)
    ), d AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(p_duties) AS d(
            act text, role text, holder text, opens timestamptz, due timestamptz,
            machine boolean, wakes timestamptz, body text)
    ), keyed AS (
        INSERT INTO cases_key (case_id, key, first, last)
        VALUES (p_case, p_key, cases_append.first, cases_append.last)
    ), written AS (
        INSERT INTO cases_event (
            case_id, seq, kind, act, at, event, payload_hash, previous, hash)
        SELECT p_case, seq, kind, act, at, event, decode(payload_hash, 'hex'),
               decode(previous, 'hex'), decode(hash, 'hex')
        FROM e
    ), stated AS (
        INSERT INTO cases_payload (case_id, seq, salt, data)
        SELECT p_case, seq, decode(salt, 'hex'), payload FROM e
    ), sent AS (
        INSERT INTO cases_job (
            case_id, seq, place, kind, data, not_before, attempts, last_error, done_at)
        SELECT p_case, cases_append.last, j.place, j.kind, j.data, j.not_before, 0, '', NULL
        FROM jsonb_to_recordset(p_jobs) AS j(
            place integer, kind text, data text, not_before timestamptz)
    ), closed AS (
        DELETE FROM cases_duty old
        WHERE old.case_id = p_case AND old.act NOT IN (SELECT d.act FROM d)
    )
    INSERT INTO cases_duty AS old (
        case_id, act, body, role, holder, opens, due, machine, wakes, attempts, last_error)
    SELECT p_case, d.act, coalesce(d.body, v_body), d.role, d.holder, d.opens, d.due, d.machine,
           d.wakes, 0, ''
    FROM d
    -- A duty that stays as it was keeps what the worker noted on it.
    ON CONFLICT (case_id, act) DO UPDATE
    SET role = excluded.role, holder = excluded.holder, opens = excluded.opens,
        due = excluded.due, machine = excluded.machine, wakes = excluded.wakes,
        attempts = 0, last_error = ''
    WHERE (old.role, old.holder, old.opens, old.due, old.machine) IS DISTINCT FROM
          (excluded.role, excluded.holder, excluded.opens, excluded.due, excluded.machine);

    -- Last, because whoever gives the next number of the body waits for this commit.
    FOR v_number IN SELECT * FROM jsonb_to_recordset(p_numbers) AS n(
        body text, year integer, kind text, value integer)
    LOOP
        IF v_number.value = 1 THEN
            INSERT INTO cases_number (body, year, kind, last)
            VALUES (v_number.body, v_number.year, v_number.kind, 1)
            ON CONFLICT DO NOTHING;
        ELSE
            UPDATE cases_number n SET last = v_number.value
            WHERE n.body = v_number.body AND n.year = v_number.year AND n.kind = v_number.kind
              AND n.last = v_number.value - 1;
        END IF;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'number % of % in % was taken',
                v_number.value, v_number.kind, v_number.year
                USING ERRCODE = 'RQ001', DETAIL = jsonb_build_array(
                    v_number.body, v_number.year, v_number.kind)::text;
        END IF;
    END LOOP;
END
$$;

CREATE FUNCTION cases_event_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an event of a case is never changed' USING ERRCODE = '23000';
END
$$;
CREATE TRIGGER event_stands BEFORE UPDATE ON cases_event
    FOR EACH ROW EXECUTE FUNCTION cases_event_stands();
